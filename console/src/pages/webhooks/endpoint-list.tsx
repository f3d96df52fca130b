// The endpoints of all accounts: where events go, and which of them are in trouble.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { CreateEndpoint } from './create-endpoint.tsx'

type Row = Schemas['SearchWebhookEndpointsItem']

export function stateOf({ enabled, deleted }: Schemas['WebhookEndpoint']): string {
  if (deleted) return 'deleted'
  return enabled ? 'enabled' : 'disabled'
}

const columns: readonly Column<Row>[] = [
  {
    name: 'Endpoint',
    cell: ({ accountId, endpoint: { id, url } }) => (
      <Link to="/webhooks/$accountId/$id" params={{ accountId, id }}>
        {url}
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  { name: 'State', cell: ({ endpoint }) => <Label>{stateOf(endpoint)}</Label> },
  {
    name: 'Trouble',
    cell: ({ endpoint }) =>
      endpoint.inTrouble ? <Label>in trouble</Label> : <span className="quiet">none</span>,
  },
  {
    name: 'Waiting',
    isNumber: true,
    cell: ({ endpoint: { delivery } }) =>
      countText(delivery.pending + delivery.lastSeq - delivery.takenSeq),
  },
  {
    name: 'Parked',
    isNumber: true,
    cell: ({ endpoint }) => countText(endpoint.delivery.parked),
  },
  {
    name: 'Last delivered',
    cell: ({ endpoint }) => <Time at={endpoint.delivery.lastDeliveredAt} />,
  },
  {
    name: 'Last failure',
    isExtra: true,
    cell: ({ endpoint }) => endpoint.delivery.lastFailure ?? '–',
  },
]

export function EndpointList() {
  return (
    <Page title="Webhooks" aside={<CreateEndpoint />}>
      <List
        name="endpoints"
        label="Endpoints"
        filters={[
          { name: 'accountId', label: 'Account' },
          { name: 'inTrouble', label: 'In trouble', kind: { oneOf: ['true', 'false'] } },
        ]}
        columns={columns}
        empty="There are no endpoints yet: events wait in the feed."
        load={(query) => hub.get('/operator/webhook-endpoint', { params: { query } })}
        everyMs={10_000}
        rowKey={({ accountId, endpoint }) => `${accountId} ${endpoint.id}`}
      />
    </Page>
  )
}
