// Lists endpoints and deliveries, and prunes deliveries.
import type { EventType } from '../../domain/event.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { Database } from '../postgres.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { webhookEndpointTable } from './webhook-endpoints.ts'
import {
  webhookStoreLimits,
  type AttemptNote,
  type DeliveryListing,
  type DeliveryStatus,
  type MonitoredEndpoint,
  type WebhookDelivery,
  type WebhookStore,
} from './webhook-port.ts'

export const deliveryQueries = {
  listWebhookEndpoints,
  readWebhookEndpoint,
  searchWebhookEndpoints,
  listWebhookDeliveries,
  readWebhookDelivery,
  pruneWebhookDeliveries,
}

const { countedMax } = webhookStoreLimits

type MonitoredRow = Row & {
  account_id: string
  taken_seq: number
  last_seq: number
  pending: number
  parked: number
  failing_since: string | null
  last_delivered_at: string | null
  last_failed_at: string | null
  last_failure: string | null
}

const countOf = (status: DeliveryStatus) => `(select count(*) from (select from webhook_delivery d
  where d.account_id = e.account_id and d.endpoint_id = e.id and d.status = '${status}'
  limit ${countedMax}) n)`

const selectMonitored = `select e.*, f.last_seq, coalesce(e.taken_seq, f.last_seq) as taken_seq,
    ${countOf('pending')} as pending, ${countOf('parked')} as parked
  from webhook_endpoint e join feed f on f.account_id = e.account_id
  where e.status <> 'deleted'`

async function listWebhookEndpoints(
  database: Database,
  accountId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<MonitoredEndpoint[]> {
  const text = `${selectMonitored} and e.account_id = $1 and ($2::text is null or e.id > $2)
    order by e.id limit $3`
  return (await database.query<MonitoredRow>(text, [accountId, after, limit])).map(monitoredFromRow)
}

async function readWebhookEndpoint(
  database: Database,
  accountId: string,
  id: string,
): Promise<MonitoredEndpoint | null> {
  const text = `${selectMonitored} and e.account_id = $1 and e.id = $2`
  const [row] = await database.query<MonitoredRow>(text, [accountId, id])
  return row === undefined ? null : monitoredFromRow(row)
}

/** Needs a person's attention: disabled by the hub, failing, or with parked deliveries. */
const inTrouble = `(e.disabled_because in ('gone', 'failing') or e.failing_since is not null or exists (
  select from webhook_delivery d
  where d.account_id = e.account_id and d.endpoint_id = e.id and d.status = 'parked'))`

async function searchWebhookEndpoints(
  database: Database,
  search: Parameters<WebhookStore['searchWebhookEndpoints']>[0],
  { after, limit }: Parameters<WebhookStore['searchWebhookEndpoints']>[1],
): Promise<MonitoredEndpoint[]> {
  const rows = await database.query<MonitoredRow>(
    `${selectMonitored} and ($1::text is null or e.account_id = $1)
      and ($2::boolean is null or ${inTrouble} = $2)
      and ($3::text is null or (e.account_id, e.id) > ($3, $4::text))
     order by e.account_id, e.id limit $5`,
    [
      search.accountId ?? null,
      search.inTrouble ?? null,
      after?.accountId ?? null,
      after?.id ?? null,
      limit,
    ],
  )
  return rows.map(monitoredFromRow)
}

function monitoredFromRow(row: MonitoredRow): MonitoredEndpoint {
  return {
    accountId: row.account_id,
    endpoint: webhookEndpointTable.fromRow(row),
    health: {
      takenSeq: row.taken_seq,
      lastSeq: row.last_seq,
      pending: row.pending,
      parked: row.parked,
      failingSince: row.failing_since,
      lastDeliveredAt: row.last_delivered_at,
      lastFailedAt: row.last_failed_at,
      lastFailure: row.last_failure,
    },
  }
}

type DeliveryRow = {
  endpoint_id: string
  seq: number
  type: EventType
  record_kind: RecordKind
  record_id: string
  event_id: string
  event_at: string
  status: DeliveryStatus
  attempt: number
  due_at: string | null
  attempts: AttemptNote[]
  created_at: string
  settled_at: string | null
}

const deliveries = `select d.*, e.event_id, e.at as event_at from webhook_delivery d
  join event e on e.account_id = d.account_id and e.seq = d.seq
  where d.account_id = $1 and d.endpoint_id = $2`

async function listWebhookDeliveries(
  database: Database,
  accountId: string,
  endpointId: string,
  { before, limit, status, type, recordId }: DeliveryListing,
): Promise<WebhookDelivery[]> {
  const rows = await database.query<DeliveryRow>(
    `${deliveries} and ($3::bigint is null or d.seq < $3) and ($4::text is null or d.status = $4)
      and ($5::text is null or d.type = $5) and ($6::text is null or d.record_id = $6)
     order by d.seq desc limit $7`,
    [accountId, endpointId, before, status ?? null, type ?? null, recordId ?? null, limit],
  )
  return rows.map(deliveryFromRow)
}

async function readWebhookDelivery(
  database: Database,
  accountId: string,
  endpointId: string,
  seq: number,
): Promise<WebhookDelivery | null> {
  const text = `${deliveries} and d.seq = $3`
  const [row] = await database.query<DeliveryRow>(text, [accountId, endpointId, seq])
  return row === undefined ? null : deliveryFromRow(row)
}

function deliveryFromRow(row: DeliveryRow): WebhookDelivery {
  return {
    endpointId: row.endpoint_id,
    seq: row.seq,
    type: row.type,
    recordKind: row.record_kind,
    recordId: row.record_id,
    eventId: row.event_id,
    eventAt: row.event_at,
    status: row.status,
    attempt: row.attempt,
    dueAt: row.due_at,
    attempts: row.attempts,
    createdAt: row.created_at,
    settledAt: row.settled_at,
  }
}

async function pruneWebhookDeliveries(
  database: Database,
  accountId: string,
  before: string,
  limit: number,
): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    {
      name: 'prune-webhook-deliveries',
      text: `with gone as (
          delete from webhook_delivery d using (
            select endpoint_id, seq from webhook_delivery
            where account_id = $1 and settled_at < $2 limit $3) o
          where d.account_id = $1 and d.endpoint_id = o.endpoint_id and d.seq = o.seq
          returning 1)
        select count(*) as count from gone`,
    },
    [accountId, before, limit],
  )
  return row?.count ?? 0
}
