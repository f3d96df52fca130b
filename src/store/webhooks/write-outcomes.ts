// Writes the outcomes of deliveries of many queues with one statement. Outcomes of an expired lease are ignored, since
// the endpoint's row then names another holder.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Database, Statement } from '../postgres.ts'
import { webhookStoreLimits, type QueueOutcomes, type QueueState } from './webhook-port.ts'

/**
 * Whether an earlier delivery of the same record is pending: in the table, unless this statement ends it, or among the
 * outcomes that this statement stores.
 */
function isHeldBack(row: string, kind = 'kind', id = 'id'): string {
  const same = (other: string) => `${other}.account_id = ${row}.account_id
    and ${other}.endpoint_id = ${row}.endpoint_id and ${other}.seq < ${row}.seq`
  return `(exists (select from webhook_delivery p where ${same('p')} and p.record_kind = ${row}.${kind}
      and p.record_id = ${row}.${id} and p.status = 'pending'
      and not exists (select from outcome x where x.account_id = p.account_id
        and x.endpoint_id = p.endpoint_id and x.seq = p.seq and x.status <> 'pending'))
    or exists (select from outcome q where ${same('q')} and q.kind = ${row}.${kind}
      and q.id = ${row}.${id} and q.status = 'pending'))`
}

/**
 * Queues, one array per column: $1 account, $2 endpoint, $3 holder, $4 taken, $5 degraded, $6 release, $7 whether any
 * attempt succeeded, $8 last failure. $9 lease in ms. Outcomes: $10 account, $11 endpoint, $12 seq, $13 type, $14 kind,
 * $15 id, $16 status, $17 attempt, $18 due in ms, $19 notes, $20 unblocks, $21 round.
 */
const writeStatement: Statement = {
  name: 'write-queue-outcomes',
  text: `with queue as materialized (
      select n.*, f.last_seq from unnest($1::text[], $2::text[], $3::uuid[], $4::bigint[], $5::boolean[],
        $6::boolean[], $7::boolean[], $8::text[])
        as n (account_id, endpoint_id, holder, taken, degraded, release, succeeded, failure)
      join webhook_endpoint e on e.account_id = n.account_id and e.id = n.endpoint_id and e.holder = n.holder
      join feed f on f.account_id = n.account_id
      order by e.account_id, e.id for no key update of e
    ), moved as (
      update webhook_endpoint e set taken_seq = n.taken, sick = n.degraded,
        holder = case when n.release then null else e.holder end,
        lease_until = case when n.release then now() else now() + $9 * interval '1 millisecond' end,
        failing_since = case when n.succeeded then null
          when n.failure is not null then coalesce(e.failing_since, now()) else e.failing_since end,
        last_delivered_at = case when n.succeeded then now() else e.last_delivered_at end,
        last_failed_at = case when n.failure is not null then now() else e.last_failed_at end,
        last_failure = coalesce(n.failure, e.last_failure)
      from queue n where e.account_id = n.account_id and e.id = n.endpoint_id
      returning e.account_id, e.id, e.hub_version, e.status = 'enabled' as is_enabled, n.last_seq,
        extract(epoch from now() - e.failing_since)::float8 * 1000 as failing_ms
    ), outcome as materialized (
      select o.* from unnest($10::text[], $11::text[], $12::bigint[], $13::text[], $14::text[], $15::text[],
        $16::text[], $17::smallint[], $18::float8[], $19::json[], $20::boolean[], $21::integer[])
        as o (account_id, endpoint_id, seq, type, kind, id, status, attempt, due_in, note, unblocks, round)
      join queue n on n.account_id = o.account_id and n.endpoint_id = o.endpoint_id
    ), saved as (
      insert into webhook_delivery as d (account_id, endpoint_id, seq, type, record_kind, record_id, status,
        round, attempt, due_at, attempts, settled_at)
      select account_id, endpoint_id, seq, type, kind, id, status, round, attempt,
        case when due_in is not null then now() + due_in * interval '1 millisecond'
          when status = 'pending' and not ${isHeldBack('outcome')} then now() end,
        note::jsonb,
        case when status = 'pending' then null else now() end
      from outcome
      on conflict (account_id, endpoint_id, seq) do update set status = excluded.status,
        round = excluded.round, attempt = excluded.attempt, due_at = excluded.due_at,
        settled_at = excluded.settled_at,
        attempts = case when jsonb_array_length(d.attempts) >= ${webhookStoreLimits.attemptsKeptMax}
          and jsonb_array_length(excluded.attempts) > 0 then d.attempts - 0 else d.attempts end
          || excluded.attempts
    ), unblocked as (
      update webhook_delivery d set due_at = now()
      from outcome o
      where o.unblocks and d.account_id = o.account_id and d.endpoint_id = o.endpoint_id
        and d.seq = (select min(p.seq) from webhook_delivery p
          where p.account_id = o.account_id and p.endpoint_id = o.endpoint_id
            and p.record_kind = o.kind and p.record_id = o.id and p.status = 'pending' and p.seq > o.seq)
        and d.due_at is null and not ${isHeldBack('d', 'record_kind', 'record_id')}
        and not exists (select from outcome n where n.account_id = d.account_id
          and n.endpoint_id = d.endpoint_id and n.seq = d.seq)
    )
    select * from moved`,
}

export async function writeQueueOutcomes(
  database: Database,
  queues: readonly QueueOutcomes[],
  leaseMs: number,
): Promise<QueueState[]> {
  const values = [...queueColumns(queues), leaseMs, ...outcomeColumns(queues)]
  const rows = await database.query<{
    account_id: string
    id: string
    hub_version: number
    is_enabled: boolean
    last_seq: number
    failing_ms: number | null
  }>(writeStatement, values)
  return rows.map((row) => ({
    accountId: row.account_id,
    endpointId: row.id,
    hubVersion: row.hub_version,
    isEnabled: row.is_enabled,
    lastSeq: row.last_seq,
    failingMs: row.failing_ms,
  }))
}

function queueColumns(queues: readonly QueueOutcomes[]): unknown[] {
  const column = (value: (queue: QueueOutcomes) => string | number | null) =>
    arrayLiteral(queues.map(value))
  return [
    column((queue) => queue.accountId),
    column((queue) => queue.endpointId),
    column((queue) => queue.holder),
    column((queue) => queue.takenSeq),
    column((queue) => String(queue.degraded)),
    column((queue) => String(queue.release)),
    column(({ outcomes }) => String(outcomes.some(({ note }) => note?.failure === null))),
    column(({ outcomes }) => lastFailure(outcomes)),
  ]
}

function lastFailure(outcomes: QueueOutcomes['outcomes']): string | null {
  const failed = outcomes.findLast(({ note }) => note !== null && note.failure !== null)
  const { failure, status } = failed?.note ?? { failure: null, status: null }
  return failure === null || status === null ? failure : `${failure} (${status})`
}

function outcomeColumns(queues: readonly QueueOutcomes[]): unknown[] {
  const all = queues.flatMap((queue) => queue.outcomes.map((outcome) => ({ queue, outcome })))
  type Owned = (typeof all)[number]
  const column = (value: (owned: Owned) => string | number | null) => arrayLiteral(all.map(value))
  return [
    column(({ queue }) => queue.accountId),
    column(({ queue }) => queue.endpointId),
    column(({ outcome }) => outcome.seq),
    column(({ outcome }) => outcome.type),
    column(({ outcome }) => outcome.recordKind),
    column(({ outcome }) => outcome.recordId),
    column(({ outcome }) => outcome.status),
    column(({ outcome }) => outcome.attempt),
    column(({ outcome }) => outcome.dueInMs),
    column(({ outcome }) => JSON.stringify(outcome.note === null ? [] : [outcome.note])),
    column(({ outcome }) => String(outcome.unblocks)),
    column(({ queue }) => queue.round),
  ]
}
