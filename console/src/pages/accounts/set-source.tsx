// The form for a customer source.
import { ActionButton } from '../../components/action-button.tsx'
import { hub } from '../../session/session.ts'
import { NewSecret } from '../webhooks/create-endpoint.tsx'

type Props = { readonly accountId: string; readonly url: string }

export function SetSource({ accountId, url }: Props) {
  return (
    <ActionButton
      label={url === '' ? 'Set source' : 'Edit source'}
      title={`Customer source of ${accountId}`}
      fields={[
        {
          name: 'url',
          label: 'URL',
          isRequired: true,
          value: url,
          description: 'The hub requests it page by page, with limit and cursor.',
        },
        {
          name: 'headers',
          label: 'Headers (one per line)',
          kind: 'lines',
          description:
            'For example: Authorization: Bearer … Leave empty to keep the current headers.',
        },
        { name: 'rotateSecret', label: 'Create a new secret', kind: 'check' },
      ]}
      run={async ({ url: to = '', headers, rotateSecret }) => {
        const { secret } = await hub.put('/operator/account/{accountId}/customer-source', {
          params: { path: { accountId } },
          body: {
            url: to,
            ...(headers === undefined ? {} : { headers: headersIn(headers) }),
            ...(rotateSecret === 'true' ? { rotateSecret: true } : {}),
          },
        })
        return secret === null ? 'Source saved.' : { keepOpen: <NewSecret secret={secret} /> }
      }}
    />
  )
}

/** The hub rejects malformed headers. */
function headersIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name.trim(), rest.join(':').trim()]
    }),
  )
}
