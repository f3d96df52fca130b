// Queries that send messages: see message-port.ts. A message is leased by the database's clock.
import type { ClockOffset } from '../../domain/accounts/account-clock.ts'
import type { Instant } from '../../domain/instant.ts'
import type { MessageChannel } from '../../domain/messages/message-policy.ts'
import type { Database, Statement } from '../postgres.ts'
import type { RecordKey } from '../page.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { messageTable } from './messages.ts'
import type {
  LeasedMessage,
  MessageBacklog,
  MessageLease,
  MessagePostponed,
} from './message-port.ts'

export const messageWorkQueries = {
  findDueMessages,
  leaseMessage,
  postponeMessage,
  dropMessage,
  markMessagesNotSent,
  readMessageBacklog,
}

/** $1 channels, $2 how many of each account, $3 how many. Steps from account to account by the index of due messages. */
const findStatement: Statement = {
  name: 'find-due-messages',
  text: `with recursive owner as (
      (select account_id from message where due_at is not null order by account_id limit 1)
      union all
      select (select m.account_id from message m
        where m.due_at is not null and m.account_id > o.account_id order by m.account_id limit 1)
      from owner o where o.account_id is not null
    )
    select o.account_id, d.id from owner o cross join lateral (
      select id, due_at from message m
      where m.account_id = o.account_id and m.due_at <= now() and m.channel = any ($1::text[])
      order by m.due_at limit $2
    ) d order by d.due_at limit $3`,
}

async function findDueMessages(
  database: Database,
  channels: readonly MessageChannel[],
  perAccount: number,
  limit: number,
): Promise<RecordKey[]> {
  const values = [arrayLiteral(channels), perAccount, limit]
  const rows = await database.query<{ account_id: string; id: string }>(findStatement, values)
  return rows.map((row) => ({ accountId: row.account_id, id: row.id }))
}

const sentLately = (most: string, condition: string) =>
  `(select count(*) from (select from message s where s.account_id = m.account_id and s.status = 'sent'
    and s.ended_at > now() - interval '1 hour' ${condition} limit ${most}) as lately)`

/** $1 account, $2 message, $3 lease, $4 its length in ms, $5 and $6 the limits. Of two callers one gets the lease. */
const leaseStatement: Statement = {
  name: 'lease-message',
  text: `update message m set lease = $3, attempts = attempts + 1,
      due_at = now() + $4 * interval '1 millisecond'
    where account_id = $1 and id = $2 and due_at <= now()
    returning *, (select clock_offset_ms from account a where a.account_id = m.account_id),
      ${sentLately('$5', '')} as sent_by_account,
      ${sentLately('$6', 'and s.recipient = m.recipient')} as sent_to_recipient`,
}

type LeasedRow = Row & {
  clock_offset_ms: ClockOffset
  sent_by_account: number
  sent_to_recipient: number
}

async function leaseMessage(
  database: Database,
  { accountId, id }: RecordKey,
  { token, ms, perAccountMax, perRecipientMax }: MessageLease,
): Promise<LeasedMessage | null> {
  const values = [accountId, id, token, ms, perAccountMax, perRecipientMax]
  const [row] = await database.query<LeasedRow>(leaseStatement, values)
  if (row === undefined) return null
  return {
    accountId,
    message: messageTable.fromRow(row),
    lease: token,
    clockOffsetMs: row.clock_offset_ms,
    sentByAccount: row.sent_by_account,
    sentToRecipient: row.sent_to_recipient,
  }
}

/** $1 account, $2 message, $3 lease, $4 delay in ms, $5 failure. */
const postponeStatement: Statement = {
  name: 'postpone-message',
  text: `update message set lease = null, due_at = now() + $4 * interval '1 millisecond',
      status = 'waiting', reason = null, failure = coalesce($5::text, failure),
      attempts = attempts - case when $5::text is null then 1 else 0 end
    where account_id = $1 and id = $2 and lease = $3`,
}

async function postponeMessage(
  database: Database,
  { accountId, message, lease }: LeasedMessage,
  { delayMs, failure }: MessagePostponed,
): Promise<void> {
  await database.query(postponeStatement, [accountId, message.id, lease, delayMs, failure])
}

/** $1 account, $2 message, $3 lease, $4 reason, $5 instant. */
const dropStatement: Statement = {
  name: 'drop-message',
  text: `update message set lease = null, due_at = null, status = 'dropped', reason = $4,
      attempts = attempts - 1, ended_at = $5, updated_at = $5
    where account_id = $1 and id = $2 and lease = $3 and due_at is not null
    returning 1`,
}

async function dropMessage(
  database: Database,
  { accountId, message, lease }: LeasedMessage,
  reason: string,
  at: Instant,
): Promise<boolean> {
  const values = [accountId, message.id, lease, reason, at]
  return (await database.query(dropStatement, values)).length > 0
}

/** $1 channel, $2 reason, $3 overdue in ms. */
const markStatement: Statement = {
  name: 'mark-messages-not-sent',
  text: `with marked as (
      update message set status = 'not_sent', reason = $2
      where due_at <= now() - $3 * interval '1 millisecond' and channel = $1 and status = 'waiting'
      returning 1
    )
    select count(*) as count from marked`,
}

async function markMessagesNotSent(
  database: Database,
  channel: MessageChannel,
  reason: string,
  overdueMs: number,
): Promise<number> {
  const values = [channel, reason, overdueMs]
  const [row] = await database.query<{ count: number }>(markStatement, values)
  return row?.count ?? 0
}

/** Those that sent an invoice stay, because it is sent to a recipient once. $1 account, $2 before. */
export const pruneMessages: Statement = {
  name: 'prune-messages',
  text: `delete from message where account_id = $1 and ended_at < $2
    and (template <> 'invoice_placed' or status = 'dropped')`,
}

async function readMessageBacklog(database: Database): Promise<MessageBacklog> {
  const [row] = await database.query<{ waiting: number; oldest_ms: number }>({
    name: 'read-message-backlog',
    text: `select count(*) as waiting, coalesce(extract(epoch from now() - min(created_at)), 0)::float8 * 1000
        as oldest_ms
      from message where due_at is not null`,
  })
  return { waiting: row?.waiting ?? 0, oldestMs: row?.oldest_ms ?? 0 }
}
