// Writes the reminders of a day. Several hubs may do this concurrently, and again after one has died: the database has room for
// one reminder a day about a record and to a recipient.
import { timeOf } from '../domain/accounts/account-clock.ts'
import { dateOf } from '../domain/calendar-arithmetic.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { Account } from '../domain/accounts/account.ts'
import { recipientsFor } from '../domain/messages/message-causes.ts'
import {
  reminderKinds,
  remindersOf,
  type Reminder,
  type ReminderKind,
} from '../domain/messages/reminders.ts'
import { stillWanted } from '../domain/messages/still-wanted.ts'
import type { Logger } from '../log.ts'
import type { MessageDraft, ReminderCursor } from '../store/messages/message-port.ts'
import { messageLimits } from './limits.ts'
import { loadRecords } from './load-records.ts'
import { draftOf } from './message-draft.ts'
import type { TakeWork } from './take-events.ts'

export type ReminderWork = TakeWork & { readonly log: Logger; readonly stopping: AbortSignal }

/** Nothing happens before the hour of reminders, or once the day’s reminders were written. Sandboxes go by their own clocks. */
export async function writeReminders(work: ReminderWork): Promise<void> {
  const { store, clock, log, stopping } = work
  const now = clock()
  const { cursorsMax: limit, reminderHourUtc: hourUtc } = messageLimits
  const at = now.toISOString()
  const due = { day: now.getUTCHours() < hourUtc ? null : dateOf(at), at, hourUtc }
  let after: string | null = null
  do {
    const cursors: ReminderCursor[] = await store.findReminderCursors(due, { after, limit })
    for (const cursor of cursors) {
      await writeOfAccount(work, cursor).catch((error: unknown) => {
        // A failure must not prevent the reminders of other accounts; they are written in the next round.
        log.warn('reminders-not-written', { accountId: cursor.accountId, error })
      })
      if (stopping.aborted) return
    }
    after = cursors.length === limit ? (cursors.at(-1)?.accountId ?? null) : null
  } while (after !== null)
}

async function writeOfAccount(
  work: ReminderWork,
  { accountId, remindedOn, day: today }: ReminderCursor,
): Promise<void> {
  const { store, stopping } = work
  const account = await store.readAccount(accountId)
  if (account === null) return
  for (const kind of reminderKinds) {
    const days = { last: remindedOn, today }
    for (const reminder of remindersOf(account.policies.messages, kind, days)) {
      await writeOfDueDate(work, { account, kind, reminder, today })
      if (stopping.aborted) return
    }
  }
  await store.moveReminderCursor(accountId, today)
}

type DueDate = {
  readonly account: Account
  readonly kind: ReminderKind
  readonly reminder: Reminder
  readonly today: CalendarDate
}

async function writeOfDueDate(work: ReminderWork, due: DueDate): Promise<void> {
  const { store, clock, stopping } = work
  const { account, kind, reminder } = due
  const { remindersAtOnce: limit } = messageLimits
  const records = { accountId: account.id, kind, dueDate: reminder.dueDate }
  let after: string | null = null
  do {
    const ids: string[] = await store.findRecordsDue(records, { after, limit })
    const drafts: MessageDraft[] = []
    for (const id of ids) drafts.push(...(await draftsAbout(work, due, id)))
    if (drafts.length > 0) {
      const at = timeOf(clock(), account.clockOffsetMs).toISOString()
      await store.addReminders(account.id, drafts, at)
    }
    after = ids.length === limit ? (ids.at(-1) ?? null) : null
  } while (after !== null && !stopping.aborted)
}

/** None about what is paid, frozen or otherwise not to be reminded of. */
async function draftsAbout(
  { store, channels }: ReminderWork,
  { account, kind, reminder: { template }, today }: DueDate,
  id: string,
): Promise<MessageDraft[]> {
  const about = { aboutKind: kind, aboutId: id }
  const records = await loadRecords(store, account.id, about)
  const { policies } = account
  const { invoice, customer } = records
  const recipients = recipientsFor(template, { policy: policies.messages, invoice, customer })
  return recipients
    .map((recipient) => {
      const cause = 'reminder' as const
      return { ...about, ...recipient, template, cause, seq: null, reminderDay: today }
    })
    .filter((one) => stillWanted(one, { policies, records, today }).dropReason === null)
    .map((one) => draftOf(one, channels))
}
