// Queries on the clock of an account. Workers go by the database's clock, so a clock that is set forward pulls what waits in
// the account nearer: work of other accounts is not touched, and leases of the machine keep their time.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Database } from '../postgres.ts'
import type { ClockMove, DueWork, WorkOf } from './account-port.ts'
import { auditEntryStep } from './audit-log.ts'
import { ask } from '../ask.ts'
import { asHubError } from '../database-errors.ts'

export const clockQueries = { moveClock, readDueWork }

/** What waits, with the columns of its times. $1 account, $2 ms. */
const shifts: readonly string[] = [
  `update payment set due_at = due_at - $2 * interval '1 millisecond',
     begun_at = begun_at - $2 * interval '1 millisecond'
   where account_id = $1 and status = 'Processing'`,
  `update webhook_delivery set due_at = due_at - $2 * interval '1 millisecond'
   where account_id = $1 and status = 'pending' and due_at is not null`,
  `update webhook_endpoint set failing_since = failing_since - $2 * interval '1 millisecond'
   where account_id = $1 and failing_since is not null`,
  `update message set due_at = due_at - $2 * interval '1 millisecond'
   where account_id = $1 and due_at is not null and lease is null`,
]

/** All or nothing. False if the clock does not stand where the move begins. */
async function moveClock(
  database: Database,
  { accountId, fromMs, byMs }: ClockMove,
  entry: AuditEntry | null,
): Promise<boolean> {
  const client = await database.connect()
  try {
    await ask(client, { text: 'begin' })
    const moved = await ask(client, {
      text: `update account set clock_offset_ms = nullif($2::bigint + $3::bigint, 0)
        where account_id = $1 and sandbox and coalesce(clock_offset_ms, 0) = $2`,
      values: [accountId, fromMs, byMs],
    })
    const isMoved = moved.rowCount === 1
    if (isMoved) {
      for (const text of shifts) await ask(client, { text, values: [accountId, byMs] })
      if (entry !== null)
        await ask(client, {
          ...auditEntryStep(entry),
          values: [...(auditEntryStep(entry).values ?? [])],
        })
    }
    await ask(client, { text: isMoved ? 'commit' : 'rollback' })
    client.release()
    return isMoved
  } catch (error) {
    // The connection closes, which rolls back.
    client.release(error instanceof Error ? error : true)
    throw asHubError(error)
  }
}

const hubHasIt = (at: number) => `$${at}::boolean`

/** $1 account, $2 payments, $3 webhooks, $4 messages: what a worker of this hub carries on. $5 lease of a payment in ms. */
const dueStatement = {
  name: 'read-due-work',
  text: `select
    (${hubHasIt(2)} and (exists (select from payment where account_id = $1 and status = 'Processing'
        and (due_at <= now() or begun_attempt <> attempt
          or leased_at > now() - $5 * interval '1 millisecond'))
      or exists (select from draw d
        join invoice i on i.account_id = d.account_id and i.id = d.id
        join customer c on c.account_id = d.account_id and c.id = d.customer_id
        where d.account_id = $1 and d.status = 'Approved' and d.payout_id is null
          and i.status = 'Approved' and c.frozen_at is null
          and i.extra->'extra'->>'frozenAt' is null)))
    or (${hubHasIt(3)} and exists (select from webhook_endpoint e join feed f on f.account_id = e.account_id
      where e.account_id = $1 and e.status = 'enabled' and (e.taken_seq is null
        or e.taken_seq < f.last_seq or (e.holder is not null and e.lease_until > now())
        or exists (select from webhook_delivery d where d.account_id = $1 and d.endpoint_id = e.id
          and d.status = 'pending' and d.due_at <= now()))))
    or (${hubHasIt(4)} and (exists (select from message where account_id = $1 and status = 'waiting'
        and (due_at <= now() or lease is not null))
      or exists (select from message_cursor c join feed f on f.account_id = c.account_id
        where c.account_id = $1 and c.taken_seq < f.last_seq))) as is_due,
    (select extract(epoch from min(due_at) - now())::float8 * 1000 from (
      select min(due_at) as due_at from payment
        where ${hubHasIt(2)} and account_id = $1 and status = 'Processing'
      union all select min(d.due_at) from webhook_delivery d
        join webhook_endpoint e on e.account_id = d.account_id and e.id = d.endpoint_id
        where ${hubHasIt(3)} and d.account_id = $1 and d.status = 'pending' and e.status = 'enabled'
      union all select min(due_at) from message
        where ${hubHasIt(4)} and account_id = $1 and status = 'waiting') work) as next_in_ms,
    (select last_seq from feed where account_id = $1) as last_seq,
    (select reminded_on from message_cursor where account_id = $1) as reminded_on,
    exists (select from message_cursor where account_id = $1) as has_messages`,
}

async function readDueWork(
  database: Database,
  accountId: string,
  { payments, webhooks, messages, paymentLeaseMs }: WorkOf,
): Promise<DueWork> {
  const [row] = await database.query<{
    is_due: boolean
    next_in_ms: number | null
    last_seq: number
    reminded_on: CalendarDate | null
    has_messages: boolean
  }>(dueStatement, [accountId, payments, webhooks, messages, paymentLeaseMs])
  return {
    isDue: row?.is_due ?? false,
    nextInMs: row?.next_in_ms ?? null,
    lastSeq: row?.last_seq ?? 0,
    hasMessages: row?.has_messages ?? false,
    remindedOn: row?.reminded_on ?? null,
  }
}
