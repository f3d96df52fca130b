// Operator actions on an endpoint.
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { hub } from '../../session/session.ts'
import { endpointFields, endpointIn, NewSecret } from './create-endpoint.tsx'
import type { EndpointProps } from './endpoint.tsx'
import { attemptText } from './attempts.tsx'

const path = '/operator/account/{accountId}/webhook-endpoint/{id}' as const

export function EndpointActions(props: EndpointProps) {
  if (props.endpoint.deleted) return null
  return (
    <div className="row">
      <SendTest {...props} />
      <Edit {...props} />
      <Toggle {...props} />
      <Rotate {...props} />
      <Delete {...props} />
    </div>
  )
}

function paramsOf({ endpoint, accountId }: EndpointProps) {
  return { path: { accountId, id: endpoint.id } }
}

function SendTest(props: EndpointProps) {
  return (
    <ActionButton
      label="Send test event"
      effect={<p>Sends one event marked as a test.</p>}
      run={async () => {
        const { delivered, attempt } = await hub.post(`${path}/test`, { params: paramsOf(props) })
        const text = delivered ? 'Delivered.' : 'Not delivered.'
        return { keepOpen: <p>{`${text} ${attemptText(attempt)}`}</p> }
      }}
    />
  )
}

function Edit(props: EndpointProps) {
  const { url, eventTypes, description } = props.endpoint
  const values = { url, eventTypes: eventTypes.join('\n'), description: description ?? '' }
  return (
    <ActionButton
      label="Edit"
      title="Edit endpoint"
      fields={endpointFields(values)}
      run={async (sent) => {
        await hub.patch(path, { params: paramsOf(props), body: endpointIn(sent) })
        return 'Endpoint updated.'
      }}
    />
  )
}

function Toggle(props: EndpointProps) {
  const { enabled } = props.endpoint
  return (
    <ActionButton
      label={enabled ? 'Disable' : 'Enable'}
      effect={
        <p>
          {enabled
            ? 'Pauses deliveries until you enable the endpoint. Pending events are kept.'
            : 'Pending events will be delivered.'}
        </p>
      }
      run={async () => {
        await hub.patch(path, { params: paramsOf(props), body: { enabled: !enabled } })
        return enabled ? 'Endpoint disabled.' : 'Endpoint enabled.'
      }}
    />
  )
}

function Rotate(props: EndpointProps) {
  return (
    <ActionButton
      label="Rotate secret"
      effect={<p>Creates a new secret. Deliveries are signed with both secrets for 24 hours.</p>}
      run={async () => {
        const params = paramsOf(props)
        const { secret } = await hub.post(`${path}/rotate`, { params, body: { overlapHours: 24 } })
        return { keepOpen: <NewSecret secret={secret} /> }
      }}
    />
  )
}

function Delete(props: EndpointProps) {
  const navigate = useNavigate()
  return (
    <ActionButton
      label="Delete"
      title="Delete endpoint"
      isDangerous
      effect={<p>Pending events will not be delivered. You can’t undo this.</p>}
      run={async () => {
        await hub.delete(path, { params: paramsOf(props) })
        // A deleted endpoint has no page.
        await navigate({ to: '/webhooks' })
        return 'Endpoint deleted.'
      }}
    />
  )
}
