// Queries that turn events into messages: see message-port.ts.
import type { EventType } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import { eventFromRow, eventColumns, readLastSeq, type EventRow } from '../events/events.ts'
import type { StoredEvent } from '../events/event-port.ts'
import type { Database, Statement } from '../postgres.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { MessageCursor, MessageDraft } from './message-port.ts'

export const messageCursorQueries = { findMessageCursors, readMessageCauses, addMessages }

const findStatement: Statement = {
  name: 'find-message-cursors',
  text: `select c.account_id, c.taken_seq from message_cursor c
    join feed f on f.account_id = c.account_id
    where c.taken_seq < f.last_seq order by c.account_id limit $1`,
}

async function findMessageCursors(database: Database, limit: number): Promise<MessageCursor[]> {
  const rows = await database.query<{ account_id: string; taken_seq: number }>(findStatement, [
    limit,
  ])
  return rows.map((row) => ({ accountId: row.account_id, takenSeq: row.taken_seq }))
}

/** $1 account, $2 after this number, $3 up to this one, $4 types. */
const readStatement: Statement = {
  name: 'read-message-causes',
  text: `select ${eventColumns} from event
    where account_id = $1 and seq > $2 and seq <= $3 and type = any ($4::text[]) order by seq`,
}

async function readMessageCauses(
  database: Database,
  { accountId, takenSeq }: MessageCursor,
  types: readonly EventType[],
  scanMax: number,
): Promise<{ events: StoredEvent[]; scannedTo: number }> {
  // Read first: events are numbered in the order of their commits, so all up to this number are visible.
  const [feed] = await database.query<{ last_seq: number }>(readLastSeq, [accountId])
  const scannedTo = Math.max(takenSeq, Math.min(feed?.last_seq ?? 0, takenSeq + scanMax))
  const values = [accountId, takenSeq, scannedTo, arrayLiteral(types)]
  const rows = await database.query<EventRow>(readStatement, values)
  return { events: rows.map(eventFromRow), scannedTo }
}

const draftColumns = [
  ['id', 'text'],
  ['template', 'text'],
  ['channel', 'text'],
  ['recipient', 'text'],
  ['customer_id', 'text'],
  ['about_kind', 'text'],
  ['about_id', 'text'],
  ['cause', 'text'],
  ['seq', 'bigint'],
  ['reminder_day', 'date'],
  ['status', 'text'],
  ['reason', 'text'],
] as const

const names = draftColumns.map(([name]) => name).join(', ')

/** The insert of drafts `n` for the account $1 at $2. */
export const insertDrafts = `insert into message
    (account_id, blue_tape_id, version, hub_version, attempts, due_at, created_at, updated_at, ${names})
  select $1, n.id, 1, 0, 0, now(), $2::timestamptz, $2::timestamptz,
    ${draftColumns.map(([name]) => `n.${name}`).join(', ')}`

/** $1 account, $2 instant, $3 taken before, $4 taken then; then one array per column. */
const addStatement: Statement = {
  name: 'add-messages',
  text: `with moved as (
      update message_cursor set taken_seq = $4 where account_id = $1 and taken_seq = $3 returning 1
    ), added as (
      ${insertDrafts} ${draftRows(5)}
      where exists (select from moved) and (n.template <> 'invoice_placed' or not exists (
        select from message m where m.account_id = $1 and m.about_id = n.about_id
          and m.template = n.template and m.channel = n.channel and m.status <> 'dropped'
          and m.customer_id is not distinct from n.customer_id
          and (n.customer_id is not null or lower(m.recipient) = lower(n.recipient))))
      returning 1
    )
    select (select count(*) from moved) as moved, (select count(*) from added) as added`,
}

async function addMessages(
  database: Database,
  { accountId, takenSeq }: MessageCursor,
  scannedTo: number,
  drafts: readonly MessageDraft[],
  at: Instant,
): Promise<number | null> {
  const values = [accountId, at, takenSeq, scannedTo, ...columnsOf(drafts)]
  const [row] = await database.query<{ moved: number; added: number }>(addStatement, values)
  return row === undefined || row.moved === 0 ? null : row.added
}

/** One array per column, in their order. */
export function columnsOf(drafts: readonly MessageDraft[]): string[] {
  const rows = drafts.map(draftValues)
  return draftColumns.map((_, at) => arrayLiteral(rows.map((row) => row[at] ?? null)))
}

/** In the order of the columns. */
export function draftValues(draft: MessageDraft): (string | number | null)[] {
  const { id, template, channel, recipient, customerId, aboutKind, aboutId } = draft
  const { cause, seq, reminderDay, status, reason } = draft
  return [
    id,
    template,
    channel,
    recipient,
    customerId,
    aboutKind,
    aboutId,
    cause,
    seq,
    reminderDay,
    status,
    reason,
  ]
}

/** Drafts as rows, whose arrays begin at this parameter. */
export function draftRows(first: number): string {
  const arrays = draftColumns.map(([, type], at) => `$${first + at}::${type}[]`)
  return `from unnest(${arrays.join(', ')}) as n (${names})`
}

/** One draft as a row, whose values begin at this parameter. */
export function draftRow(first: number): string {
  const cells = draftColumns.map(([name, type], at) => `$${first + at}::${type} as ${name}`)
  return `from (select ${cells.join(', ')}) as n`
}
