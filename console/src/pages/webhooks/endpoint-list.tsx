// The list of endpoints.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { CreateEndpoint } from './create-endpoint.tsx'

type Row = Schemas['SearchWebhookEndpointsItem']

/** How it is, not only what was set. */
export function stateOf({
  enabled,
  deleted,
  inTrouble,
}: Schemas['WatchedWebhookEndpoint']): string {
  if (deleted) return 'deleted'
  const set = enabled ? 'enabled' : 'disabled'
  return inTrouble ? `${set}, failing` : set
}

const healthChoices = [
  { value: 'true', label: 'Failing' },
  { value: 'false', label: 'OK' },
] as const

const columns: readonly Column<Row>[] = [
  {
    name: 'Endpoint',
    cell: ({ accountId, endpoint: { id, url } }) => (
      <Link to="/webhooks/$accountId/$id" params={{ accountId, id }}>
        <Clip isLink>{url}</Clip>
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  { name: 'Status', cell: ({ endpoint }) => <Label>{stateOf(endpoint)}</Label> },
  {
    name: 'Pending',
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
          { name: 'accountId', label: 'Account', kind: 'account' },
          { name: 'inTrouble', label: 'Health', kind: { oneOf: healthChoices } },
        ]}
        columns={columns}
        empty="No endpoints yet. Events stay in the feed."
        load={(query) => hub.get('/operator/webhook-endpoint', { params: { query } })}
        refreshMs={10_000}
        rowKey={({ accountId, endpoint }) => `${accountId} ${endpoint.id}`}
      />
    </Page>
  )
}
