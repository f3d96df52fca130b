// The dispatcher's queries. A queue is an endpoint with the events to deliver to it. One hub at a time holds its lease,
// by the database's clock, and writes are fenced by the lease's holder id.
// Why: docs/decisions/0013-webhook-cursors.md.
import type { EventType } from '../../domain/event.ts'
import type { RecordKind } from '../../domain/record.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { readEventsBySeq as readBySeq } from '../events/events.ts'
import { readEventRows } from '../events/read-feed.ts'
import type { Database, Statement } from '../postgres.ts'
import type { StoredEvent } from '../events/event-port.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { webhookEndpointTable } from './webhook-endpoints.ts'
import {
  type LeasedQueue,
  type QueueLeaseRequest,
  type QueueReading,
  type QueueWork,
} from './webhook-port.ts'

export const queueQueries = {
  findWebhookAccounts,
  leaseQueues,
  readQueueWork,
  readEventsBySeq,
  isQueueLeased,
}

/** A queue that was never leased begins after the event of its endpoint's creation. */
export const takenSeq = `coalesce(e.taken_seq, (select c.seq from event c where c.account_id = e.account_id
  and c.record_kind = 'webhook_endpoint' and c.record_id = e.id and c.version = 1 and c.hub_version = 0), 0)`

/** $1 accounts or null, $2 holder, $3 lease in ms, $4 how many healthy queues, $5 how many degraded ones. */
const leaseStatement: Statement = {
  name: 'lease-queues',
  text: `with waiting as materialized (
      select e.account_id, e.id, e.served_at,
        row_number() over (partition by e.sick order by e.served_at) as nth,
        case when e.sick then $5::integer else $4::integer end as most
      from webhook_endpoint e join feed f on f.account_id = e.account_id
      where e.status = 'enabled' and e.lease_until <= now()
        and ($1::text[] is null or e.account_id = any ($1))
        and (e.taken_seq is null or e.taken_seq < f.last_seq or exists (
          select from webhook_delivery d
          where d.account_id = e.account_id and d.endpoint_id = e.id and d.due_at <= now()))
    ), free as (
      select e.account_id, e.id from waiting w
      join webhook_endpoint e on e.account_id = w.account_id and e.id = w.id
      where w.nth <= w.most and e.status = 'enabled' and e.lease_until <= now()
      order by w.served_at for no key update of e skip locked
    )
    update webhook_endpoint e set holder = $2, served_at = now(), taken_seq = ${takenSeq},
      lease_until = now() + $3 * interval '1 millisecond'
    from free where e.account_id = free.account_id and e.id = free.id
    returning e.*, (select sandbox from account a where a.account_id = e.account_id)`,
}

type LeasedRow = Row & {
  id: string
  account_id: string
  taken_seq: number
  round: number
  sick: boolean
  sandbox: boolean
}

async function leaseQueues(database: Database, request: QueueLeaseRequest): Promise<LeasedQueue[]> {
  const { accountIds, holder, leaseMs, healthyMax, degradedMax } = request
  const accounts = accountIds === null ? null : arrayLiteral(accountIds)
  const values = [accounts, holder, leaseMs, healthyMax, degradedMax]
  const rows = await database.query<LeasedRow>(leaseStatement, values)
  return rows.map((row) => ({
    accountId: row.account_id,
    endpointId: row.id,
    endpoint: webhookEndpointTable.fromRow(row),
    takenSeq: row.taken_seq,
    round: row.round,
    degraded: row.sick,
    isSandbox: row.sandbox,
  }))
}

async function findWebhookAccounts(database: Database): Promise<Map<string, number>> {
  const rows = await database.query<{ account_id: string; count: number }>({
    name: 'find-webhook-accounts',
    text: `select account_id, count(*) as count from webhook_endpoint where status = 'enabled'
      group by account_id`,
  })
  return new Map(rows.map((row) => [row.account_id, row.count]))
}

/**
 * $1 account, $2 endpoint, $3 after, $4 events to scan, $5 types, $6 how many, $7 round. Subqueries by whole key keep
 * the planner from joining all deliveries.
 */
const freshStatement: Statement = {
  name: 'read-queue-fresh',
  text: `with page as materialized (
      select seq, type, record_kind, record_id, pg_column_size(data) as bytes from event
      where account_id = $1 and seq > $3 and seq <= $3 + $4::bigint and type = any ($5)
      order by seq limit $6
    )
    select f.last_seq, p.seq, p.type, p.record_kind, p.record_id, p.bytes,
      coalesce((select d.status = 'pending' or d.round = $7 from webhook_delivery d
        where d.account_id = $1 and d.endpoint_id = $2 and d.seq = p.seq), false) as is_taken,
      (select max(d.seq) from webhook_delivery d
        where d.account_id = $1 and d.endpoint_id = $2 and d.record_kind = p.record_kind
          and d.record_id = p.record_id and d.status = 'pending' and d.seq < p.seq) as behind
    from feed f left join page p on true where f.account_id = $1 order by p.seq`,
}

/** $1 account, $2 endpoint, $3 excluded numbers, $4 how many. */
const dueStatement: Statement = {
  name: 'read-queue-due',
  text: `select seq, type, record_kind, record_id, attempt from webhook_delivery d
    where account_id = $1 and endpoint_id = $2 and due_at <= now() and seq <> all ($3::bigint[])
      and not exists (select from webhook_delivery p
        where p.account_id = $1 and p.endpoint_id = $2 and p.record_kind = d.record_kind
          and p.record_id = d.record_id and p.status = 'pending' and p.seq < d.seq)
    order by due_at, seq limit $4`,
}

type EventKeyRow = { seq: number; type: EventType; record_kind: RecordKind; record_id: string }
type DueRow = EventKeyRow & { attempt: number }
type FreshRow = { last_seq: number } & (
  { seq: null } | (EventKeyRow & { bytes: number; is_taken: boolean; behind: number | null })
)

async function readQueueWork(database: Database, reading: QueueReading): Promise<QueueWork> {
  const { accountId, endpointId, after, types, round, limit, scanMax, dueMax } = reading
  const due =
    dueMax === 0
      ? []
      : await database.query<DueRow>(dueStatement, [
          accountId,
          endpointId,
          arrayLiteral(reading.underWay),
          dueMax,
        ])
  // After the due ones, so that the feed is read with all of their rows.
  const rows = await database.query<FreshRow>(freshStatement, [
    accountId,
    endpointId,
    after,
    scanMax,
    arrayLiteral(types),
    limit,
    round,
  ])
  const lastSeq = rows[0]?.last_seq ?? after
  const fresh = rows.flatMap((row) =>
    row.seq === null
      ? []
      : [{ ...eventOf(row), isTaken: row.is_taken, behind: row.behind, bytes: row.bytes }],
  )
  const last = fresh.length < limit ? undefined : fresh.at(-1)
  return {
    fresh,
    due: due.map((row) => ({ ...eventOf(row), attempt: row.attempt })),
    scannedTo: last?.seq ?? Math.max(after, Math.min(lastSeq, after + scanMax)),
    lastSeq,
  }
}

function eventOf(row: EventKeyRow) {
  return { seq: row.seq, type: row.type, recordKind: row.record_kind, recordId: row.record_id }
}

async function readEventsBySeq(
  database: Database,
  accountId: string,
  seqs: readonly number[],
): Promise<StoredEvent[]> {
  return readEventRows(database, readBySeq, [accountId, arrayLiteral(seqs)])
}

async function isQueueLeased(
  database: Database,
  accountId: string,
  endpointId: string,
): Promise<boolean> {
  const [row] = await database.query<{ leased: boolean }>(
    {
      name: 'is-queue-leased',
      text: `select holder is not null and lease_until > now() and status <> 'enabled' as leased
        from webhook_endpoint
        where account_id = $1 and id = $2`,
    },
    [accountId, endpointId],
  )
  return row?.leased ?? false
}
