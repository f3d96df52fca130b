// A message to a buyer, from its cause to its outcome. It is written when its cause is read from the feed, and composed when
// it is sent, from the records as they are then.
import type { CalendarDate } from '../calendar-date.ts'
import type { Instant } from '../instant.ts'
import type { MessageChannel, MessageTemplate } from './message-policy.ts'

/**
 * `waiting`: due now or at the next attempt. `not_sent`: the hub has no way to send it, and sends it once it has one. `sent`,
 * `failed` and `dropped` are final.
 */
export const messageStatuses = ['waiting', 'not_sent', 'sent', 'failed', 'dropped'] as const
export type MessageStatus = (typeof messageStatuses)[number]

/** The records that messages are about. */
export const messageSubjects = ['invoice', 'quote', 'draw', 'payment'] as const
export type MessageSubject = (typeof messageSubjects)[number]

/** The templates of each event that causes messages. */
export const templatesOfEvent = {
  'invoice.created': ['invoice_placed'],
  'invoice.updated': ['invoice_placed'],
  'invoice.unfrozen': ['invoice_placed'],
  'quote.created': ['quote_to_answer'],
  'quote.updated': ['quote_to_answer'],
  'draw.approved': ['application_decided', 'application_approved_supplier'],
  'draw.rejected': ['application_decided'],
  'draw.canceled': ['application_decided'],
  'payment.settled': ['payment_received'],
  'payment.failed': ['payment_failed'],
} as const satisfies Record<string, readonly MessageTemplate[]>

/** The types of events that cause messages. */
export type CausingEvent = keyof typeof templatesOfEvent
export type MessageCause = CausingEvent | 'reminder'

export type Message = {
  readonly kind: 'message'
  /** A UUID v7; equals blueTapeId. Also the local part of its Message-ID. */
  readonly id: string
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly template: MessageTemplate
  readonly channel: MessageChannel
  /** The address, or the number as the source sent it. Personal data. */
  readonly recipient: string
  /** `null` for a payer of a simplified invoice, and for the supplier. */
  readonly customerId: string | null
  readonly aboutKind: MessageSubject
  readonly aboutId: string
  /** The event that caused it, or a reminder; `null` when an operator sent it again. */
  readonly cause: MessageCause | null
  readonly seq: number | null
  /** The day of a reminder, on which there is no other one about the record; `null` for other messages. */
  readonly reminderDay: CalendarDate | null
  readonly status: MessageStatus
  /** Why it failed, was dropped or was not sent; `null` otherwise. */
  readonly reason: string | null
  /** Attempts that began. */
  readonly attempts: number
  /** The answer of the last failed attempt. */
  readonly failure: string | null
  /** When it is attempted next; `null` once it has ended. */
  readonly dueAt: Instant | null
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** An address or a number as operators see it: `a***@example.com`, `***00`. */
export function maskedRecipient({
  channel,
  recipient,
}: Pick<Message, 'channel' | 'recipient'>): string {
  if (channel === 'sms') return `***${recipient.length > 6 ? recipient.slice(-2) : ''}`
  const at = recipient.lastIndexOf('@')
  const [first = ''] = recipient
  return at < 1 ? '***' : `${first}***${recipient.slice(at)}`
}
