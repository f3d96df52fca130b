// A new endpoint, and its secret, shown once.
import { ActButton } from '../../parts/act-button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import type { Field, Said } from '../../parts/form-field.tsx'
import { hub } from '../../session/session.ts'

export const endpointFields = (said: Said = {}): readonly Field[] => [
  { name: 'url', label: 'URL', isRequired: true, value: said['url'] ?? '' },
  {
    name: 'eventTypes',
    label: 'Events, a line each',
    kind: 'lines',
    value: said['eventTypes'] ?? '*',
    description: 'Such as invoice.paid, invoice.* or *.',
  },
  { name: 'description', label: 'Description', value: said['description'] ?? '' },
]

export function endpointIn(said: Said) {
  return {
    url: said['url'] ?? '',
    eventTypes: (said['eventTypes'] ?? '*').split(/\s+/).filter((one) => one !== ''),
    description: said['description'] ?? '',
  }
}

export function CreateEndpoint() {
  return (
    <ActButton
      label="Create endpoint"
      fields={[{ name: 'accountId', label: 'Account', isRequired: true }, ...endpointFields()]}
      act={async (said) => {
        const params = { path: { accountId: said['accountId'] ?? '' } }
        const { secret } = await hub.post('/operator/account/{accountId}/webhook-endpoint', {
          params,
          body: endpointIn(said),
        })
        return { stay: <NewSecret secret={secret} /> }
      }}
    />
  )
}

export function NewSecret({ secret }: { readonly secret: string | null }) {
  if (secret === null) return <p>It is done. Its secret was shown before.</p>
  return (
    <>
      <p>This is the secret that webhooks are signed with. It is shown this once.</p>
      <p className="secret">
        <code data-testid="new-secret">{secret}</code>
      </p>
      <CopyButton text={secret}>Copy the secret</CopyButton>
    </>
  )
}
