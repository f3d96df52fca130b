// Sets where an account's customers are pulled from. A new secret is shown once.
import { ActButton } from '../../parts/act-button.tsx'
import { hub } from '../../session/session.ts'
import { NewSecret } from '../webhooks/create-endpoint.tsx'

type Props = { readonly accountId: string; readonly url: string }

export function SetSource({ accountId, url }: Props) {
  return (
    <ActButton
      label={url === '' ? 'Set source' : 'Change source'}
      title={`Where customers of ${accountId} come from`}
      fields={[
        {
          name: 'url',
          label: 'URL',
          isRequired: true,
          value: url,
          description: 'Asked for each page, with limit and cursor.',
        },
        {
          name: 'headers',
          label: 'Headers, a line each',
          kind: 'lines',
          description: 'Such as Authorization: Bearer … Empty: they stay as they are.',
        },
        { name: 'rotateSecret', label: 'Make a new secret', kind: 'check' },
      ]}
      act={async ({ url: to = '', headers, rotateSecret }) => {
        const { secret } = await hub.put('/operator/account/{accountId}/customer-source', {
          params: { path: { accountId } },
          body: {
            url: to,
            ...(headers === undefined ? {} : { headers: headersIn(headers) }),
            ...(rotateSecret === 'true' ? { rotateSecret: true } : {}),
          },
        })
        return secret === null ? 'The source was set.' : { stay: <NewSecret secret={secret} /> }
      }}
    />
  )
}

/** What a line lacks, the hub says. */
function headersIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name.trim(), rest.join(':').trim()]
    }),
  )
}
