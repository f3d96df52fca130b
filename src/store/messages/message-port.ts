// The store's interface for messages to buyers. All but the last two are for the worker, which serves all accounts.
// Why: docs/decisions/0019-messages.md.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { EventType } from '../../domain/event.ts'
import type { ClockOffset } from '../../domain/accounts/account-clock.ts'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Instant } from '../../domain/instant.ts'
import type { MessageChannel } from '../../domain/messages/message-policy.ts'
import type { Message } from '../../domain/messages/message.ts'
import type { ReminderKind } from '../../domain/messages/reminders.ts'
import type { StoredEvent } from '../events/event-port.ts'
import type { Page, RecordKey } from '../page.ts'
import type { FoundPage } from '../search-port.ts'
import type { Owned } from '../unit-of-work/record-table.ts'

/** Up to `takenSeq`, every event of the account's feed has its messages. */
export type MessageCursor = { readonly accountId: string; readonly takenSeq: number }

/** All reminders up to the day `remindedOn` were written; `null` if there were none. */
export type ReminderCursor = {
  readonly accountId: string
  readonly remindedOn: CalendarDate | null
  /** The day whose reminders are due. */
  readonly day: CalendarDate
}

export type RemindersDue = {
  /** `null` before the hour of reminders. Accounts with a clock of their own have a day of their own. */
  readonly day: CalendarDate | null
  readonly at: Instant
  readonly hourUtc: number
}

export type RecordsDue = {
  readonly accountId: string
  readonly kind: ReminderKind
  readonly dueDate: CalendarDate
}

export type MessageDraft = Pick<
  Message,
  | 'id'
  | 'template'
  | 'channel'
  | 'recipient'
  | 'customerId'
  | 'aboutKind'
  | 'aboutId'
  | 'cause'
  | 'seq'
  | 'reminderDay'
  | 'status'
  | 'reason'
>

export type LeasedMessage = {
  readonly accountId: string
  readonly message: Message
  readonly lease: string
  /** How far the account's clock is ahead of the hub's. */
  readonly clockOffsetMs: ClockOffset
  /** How many messages the account, and this recipient, got in the last hour; counted up to the limits. */
  readonly sentByAccount: number
  readonly sentToRecipient: number
}

export type MessageStore = {
  /** Cursors that are behind their feeds. */
  findMessageCursors(limit: number): Promise<MessageCursor[]>
  /** The next events of these types, among at most `scanMax` numbers, and the number up to which was read. */
  readMessageCauses(
    cursor: MessageCursor,
    types: readonly EventType[],
    scanMax: number,
  ): Promise<{ readonly events: readonly StoredEvent[]; readonly scannedTo: number }>
  /**
   * Adds the messages and moves the cursor in one transaction, unless another hub has moved it: so each event has its messages
   * exactly once. An invoice is sent to a recipient once. Returns how many messages were added; `null` when the cursor was
   * moved or is gone.
   */
  addMessages(
    cursor: MessageCursor,
    scannedTo: number,
    drafts: readonly MessageDraft[],
    at: Instant,
  ): Promise<number | null>

  /** Accounts that want messages, and whose reminders of the day were not written. */
  findReminderCursors(due: RemindersDue, page: Page): Promise<ReminderCursor[]>
  /** Records that may be unpaid and are due then, in the order of their ids. */
  findRecordsDue(due: RecordsDue, page: Page): Promise<string[]>
  /** Adds what has no reminder of that day yet; returns how many were added. */
  addReminders(accountId: string, drafts: readonly MessageDraft[], at: Instant): Promise<number>
  /** All reminders of the day were added. */
  moveReminderCursor(accountId: string, day: CalendarDate): Promise<void>

  /** Due messages of these channels: at most `perAccount` of each account, so that one cannot hold up the others. */
  findDueMessages(
    channels: readonly MessageChannel[],
    perAccount: number,
    limit: number,
  ): Promise<RecordKey[]>
  /** `null` when it is leased elsewhere or has ended. Counts an attempt. */
  leaseMessage(key: RecordKey, lease: MessageLease): Promise<LeasedMessage | null>
  /** Ends the lease; nothing happens if it was taken over. */
  postponeMessage(leased: LeasedMessage, postponed: MessagePostponed): Promise<void>
  /** Ends a message that is no longer wanted. */
  dropMessage(leased: LeasedMessage, reason: string, at: Instant): Promise<boolean>
  /** Marks due messages of a channel that no hub could send for a while; returns how many. */
  markMessagesNotSent(channel: MessageChannel, reason: string, overdueMs: number): Promise<number>
  readMessageBacklog(): Promise<MessageBacklog>

  /** Newest first within each account. */
  searchMessages(search: MessageSearch, page: FoundPage): Promise<Owned<Message>[]>
  /** Adds a copy of a message, for sending it again. */
  addMessageAgain(
    accountId: string,
    copy: MessageDraft,
    at: Instant,
    entry: AuditEntry,
  ): Promise<Message>
}

export type MessageLease = {
  readonly token: string
  readonly ms: number
  readonly perAccountMax: number
  readonly perRecipientMax: number
}

export type MessagePostponed = {
  readonly delayMs: number
  /** Of an attempt that failed; `null` if nothing was attempted, and then the attempt is not counted. */
  readonly failure: string | null
}

export type MessageBacklog = { readonly waiting: number; readonly oldestMs: number }

export type MessageSearch = {
  readonly accountId?: string | undefined
  readonly status?: string | undefined
  readonly template?: string | undefined
  readonly customerId?: string | undefined
  /** About any of these records. */
  readonly aboutIds?: readonly string[] | undefined
}
