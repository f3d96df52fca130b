// Queries that write reminders of due dates: see message-port.ts.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Instant } from '../../domain/instant.ts'
import type { ReminderKind } from '../../domain/messages/reminders.ts'
import type { Database, Statement } from '../postgres.ts'
import type { Page } from '../page.ts'
import { columnsOf, draftRows, insertDrafts } from './message-cursors.ts'
import type { MessageDraft, RecordsDue, ReminderCursor, RemindersDue } from './message-port.ts'

export const reminderQueries = {
  findReminderCursors,
  findRecordsDue,
  addReminders,
  moveReminderCursor,
}

async function findReminderCursors(
  database: Database,
  { day, at, hourUtc }: RemindersDue,
  { after, limit }: Page,
): Promise<ReminderCursor[]> {
  const rows = await database.query<CursorRow>(
    {
      name: 'find-reminder-cursors',
      text: `select account_id, reminded_on, day from (
          select c.*, case when a.clock_offset_ms is null then $1::date else ((($4::timestamptz
            + a.clock_offset_ms * interval '1 millisecond' - $5::integer * interval '1 hour'))
            at time zone 'utc')::date end as day
          from message_cursor c join account a on a.account_id = c.account_id) cursor
        where (reminded_on is null or reminded_on < day) and day is not null
          and ($2::text is null or account_id > $2)
        order by account_id limit $3`,
    },
    [day, after, limit, at, hourUtc],
  )
  return rows.map((row) => {
    return { accountId: row.account_id, remindedOn: row.reminded_on, day: row.day }
  })
}

type CursorRow = { account_id: string; reminded_on: CalendarDate | null; day: CalendarDate }

/** $1 account, $2 due date, $3 after this id, $4 how many. */
const dueStatements: Readonly<Record<ReminderKind, Statement>> = {
  invoice: {
    name: 'find-invoices-due',
    text: `select id from invoice where account_id = $1 and due_date = $2
      and status in ('Placed', 'Rejected', 'Failed') and ($3::text is null or id > $3)
      order by id limit $4`,
  },
  draw: {
    name: 'find-draws-due',
    text: `select id from draw where account_id = $1 and due_date = $2
      and status = 'Approved' and ($3::text is null or id > $3) order by id limit $4`,
  },
}

async function findRecordsDue(
  database: Database,
  { accountId, kind, dueDate }: RecordsDue,
  { after, limit }: Page,
): Promise<string[]> {
  const values = [accountId, dueDate, after, limit]
  const rows = await database.query<{ id: string }>(dueStatements[kind], values)
  return rows.map(({ id }) => id)
}

/** $1 account, $2 instant; then one array per column. */
const addStatement: Statement = {
  name: 'add-reminders',
  text: `with added as (${insertDrafts} ${draftRows(3)} on conflict do nothing returning 1)
    select count(*) as added from added`,
}

async function addReminders(
  database: Database,
  accountId: string,
  drafts: readonly MessageDraft[],
  at: Instant,
): Promise<number> {
  const values = [accountId, at, ...columnsOf(drafts)]
  const [row] = await database.query<{ added: number }>(addStatement, values)
  return row?.added ?? 0
}

async function moveReminderCursor(
  database: Database,
  accountId: string,
  day: CalendarDate,
): Promise<void> {
  await database.query(
    {
      name: 'move-reminder-cursor',
      text: `update message_cursor set reminded_on = $2
        where account_id = $1 and (reminded_on is null or reminded_on < $2)`,
    },
    [accountId, day],
  )
}
