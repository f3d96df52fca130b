// What was and is to be delivered to an endpoint.
import { Link } from '@tanstack/react-router'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Time } from '../../parts/time.tsx'
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
        { name: 'type', label: 'Event' },
        { name: 'recordId', label: 'Record id' },
      ]}
      empty="Nothing was delivered yet."
      load={(query) => hub.get(path, { params: { ...params, query } })}
      everyMs={10_000}
      rowKey={({ id }) => id}
      columns={[
        {
          name: 'Delivery',
          cell: ({ id, seq }) => (
            <Link to="/webhooks/delivery/$accountId/$id" params={{ accountId, id }}>
              event {seq}
            </Link>
          ),
        },
        { name: 'Event', cell: ({ type }) => type },
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
        { name: 'Due', cell: ({ dueAt }) => <Time at={dueAt} /> },
        { name: 'Settled', cell: ({ settledAt }) => <Time at={settledAt} /> },
      ]}
    />
  )
}
