// The deliveries of an endpoint.
import { Link } from '@tanstack/react-router'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { attemptText } from './attempts.tsx'

type Props = { readonly accountId: string; readonly id: string }

export function DeliveryList({ accountId, id: endpointId }: Props) {
  const params = { path: { accountId, id: endpointId } }
  const path = '/operator/account/{accountId}/webhook-endpoint/{id}/delivery'
  return (
    <List
      name={`deliveries ${accountId} ${endpointId}`}
      label="Deliveries"
      filters={[
        { name: 'status', label: 'Status', kind: { oneOf: ['pending', 'delivered', 'parked'] } },
        { name: 'type', label: 'Event type' },
        { name: 'recordId', label: 'Record ID' },
      ]}
      empty="No deliveries yet."
      load={(query) => hub.get(path, { params: { ...params, query } })}
      refreshMs={10_000}
      rowKey={({ id }) => id}
      columns={[
        {
          name: 'Delivery',
          cell: ({ id, seq }) => (
            <Link to="/webhooks/delivery/$accountId/$id" params={{ accountId, id }}>
              Event {seq}
            </Link>
          ),
        },
        { name: 'Event type', cell: ({ type }) => type },
        { name: 'Record', cell: ({ record }) => `${record.kind} ${record.id}` },
        { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
        {
          name: 'Attempt',
          isNumber: true,
          cell: ({ attempt, attemptsMax }) => `${attempt} of ${attemptsMax}`,
        },
        {
          name: 'Last attempt',
          cell: ({ lastAttempt }) => (lastAttempt === null ? '–' : attemptText(lastAttempt)),
        },
        { name: 'Next attempt', cell: ({ dueAt }) => <Time at={dueAt} /> },
        { name: 'Completed', cell: ({ settledAt }) => <Time at={settledAt} /> },
      ]}
    />
  )
}
