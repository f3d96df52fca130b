// The form for an endpoint, and its secret.
import { ActionButton } from '../../components/action-button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import type { Field, FormValues } from '../../components/form-field.tsx'
import { hub } from '../../session/session.ts'

export const endpointFields = (values: FormValues = {}): readonly Field[] => [
  { name: 'url', label: 'URL', isRequired: true, value: values['url'] ?? '' },
  {
    name: 'eventTypes',
    label: 'Events (one per line)',
    kind: 'lines',
    value: values['eventTypes'] ?? '*',
    description: 'For example: invoice.paid, invoice.* or *',
  },
  { name: 'description', label: 'Description', value: values['description'] ?? '' },
]

export function endpointIn(values: FormValues) {
  return {
    url: values['url'] ?? '',
    eventTypes: (values['eventTypes'] ?? '*').split(/\s+/).filter((one) => one !== ''),
    description: values['description'] ?? '',
  }
}

export function CreateEndpoint() {
  return (
    <ActionButton
      label="Create endpoint"
      fields={[{ name: 'accountId', label: 'Account', isRequired: true }, ...endpointFields()]}
      run={async (values) => {
        const params = { path: { accountId: values['accountId'] ?? '' } }
        const { secret } = await hub.post('/operator/account/{accountId}/webhook-endpoint', {
          params,
          body: endpointIn(values),
        })
        return { keepOpen: <NewSecret secret={secret} /> }
      }}
    />
  )
}

export function NewSecret({ secret }: { readonly secret: string | null }) {
  if (secret === null) return <p>Done. The secret was shown earlier and can’t be shown again.</p>
  return (
    <>
      <p>Copy the signing secret now. It won’t be shown again.</p>
      <p className="secret">
        <code data-testid="new-secret">{secret}</code>
      </p>
      <CopyButton text={secret}>Copy secret</CopyButton>
    </>
  )
}
