// What can be done to an endpoint: try it, change it, switch it on and off, rotate its secret, delete it.
import { useNavigate } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { hub } from '../../session/session.ts'
import { endpointFields, endpointIn, NewSecret } from './create-endpoint.tsx'
import type { EndpointProps } from './endpoint.tsx'
import { attemptText } from './attempts.tsx'

const path = '/operator/account/{accountId}/webhook-endpoint/{id}' as const

export function EndpointActs(props: EndpointProps) {
  if (props.endpoint.deleted) return null
  return (
    <div className="row">
      <TryIt {...props} />
      <Change {...props} />
      <Switch {...props} />
      <Rotate {...props} />
      <Delete {...props} />
    </div>
  )
}

function paramsOf({ endpoint, accountId }: EndpointProps) {
  return { path: { accountId, id: endpoint.id } }
}

function TryIt(props: EndpointProps) {
  return (
    <ActButton
      label="Test"
      effect={<p>It gets one event that is marked as a test, at once.</p>}
      act={async () => {
        const { delivered, attempt } = await hub.post(`${path}/test`, { params: paramsOf(props) })
        const text = delivered ? 'It was delivered.' : 'It was not delivered.'
        return { stay: <p>{`${text} ${attemptText(attempt)}`}</p> }
      }}
    />
  )
}

function Change(props: EndpointProps) {
  const { url, eventTypes, description } = props.endpoint
  const said = { url, eventTypes: eventTypes.join('\n'), description: description ?? '' }
  return (
    <ActButton
      label="Change"
      title="Change the endpoint"
      fields={endpointFields(said)}
      act={async (sent) => {
        await hub.patch(path, { params: paramsOf(props), body: endpointIn(sent) })
        return 'The endpoint was changed.'
      }}
    />
  )
}

function Switch(props: EndpointProps) {
  const { enabled } = props.endpoint
  return (
    <ActButton
      label={enabled ? 'Switch off' : 'Switch on'}
      effect={
        <p>
          {enabled
            ? 'Nothing is delivered until it is switched on; what is waiting stays.'
            : 'What is waiting is delivered.'}
        </p>
      }
      act={async () => {
        await hub.patch(path, { params: paramsOf(props), body: { enabled: !enabled } })
        return enabled ? 'The endpoint was switched off.' : 'The endpoint was switched on.'
      }}
    />
  )
}

function Rotate(props: EndpointProps) {
  return (
    <ActButton
      label="Rotate secret"
      effect={<p>A new secret. Both sign for 24 hours.</p>}
      act={async () => {
        const params = paramsOf(props)
        const { secret } = await hub.post(`${path}/rotate`, { params, body: { overlapHours: 24 } })
        return { stay: <NewSecret secret={secret} /> }
      }}
    />
  )
}

function Delete(props: EndpointProps) {
  const navigate = useNavigate()
  return (
    <ActButton
      label="Delete"
      title="Delete the endpoint"
      isDangerous
      effect={<p>What is waiting for it is not delivered any more.</p>}
      act={async () => {
        await hub.delete(path, { params: paramsOf(props) })
        // What is deleted can't be looked at any more.
        await navigate({ to: '/webhooks' })
        return 'The endpoint was deleted.'
      }}
    />
  )
}
