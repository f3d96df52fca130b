// Which messages an event causes, and who gets them.
import type { Customer } from '../customers/customer.ts'
import type { EventType } from '../event.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { HubRecord } from '../record.ts'
import type { MessagePolicy, MessageTemplate } from './message-policy.ts'
import { templateOfEvent, type Message, type MessageCause, type MessageSubject } from './message.ts'

export type Cause = {
  readonly type: EventType
  readonly record: HubRecord
  /** The previous values of changed fields, by JSON pointer. */
  readonly previous: Readonly<Record<string, unknown>>
}

/** The types of events to read for a policy. */
export function causesOf({ templates: wanted }: MessagePolicy): MessageCause[] {
  return Object.keys(templateOfEvent)
    .filter(isCause)
    .filter((type) => wanted.includes(templateOfEvent[type]))
}

function isCause(type: string): type is MessageCause {
  return Object.hasOwn(templateOfEvent, type)
}

type Wanted = {
  readonly cause: MessageCause
  readonly template: MessageTemplate
  readonly aboutKind: MessageSubject
  readonly aboutId: string
  /** Whose address it goes to; `null` for the payers of the invoice. */
  readonly customerId: string | null
}

/** `null` for an event that causes no message. */
export function messageWanted(cause: Cause): Wanted | null {
  const { type, record } = cause
  if (!isCause(type)) return null
  switch (record.kind) {
    case 'invoice': {
      if (record.status !== 'Placed' || !isNews(cause, ['/status', '/customerId', '/payersInfo']))
        return null
      return { ...about(type, record), customerId: record.content.customerId }
    }
    case 'quote': {
      if (record.status !== 'PLACED' || !isNews(cause, ['/status', '/customerId'])) return null
      return { ...about(type, record), customerId: record.content.customerId }
    }
    case 'draw':
      return { ...about(type, record), customerId: record.customerId }
    case 'payment':
      // A payout goes to the supplier, who reads of it in the feed.
      if (record.direction === 'out') return null
      return { ...about(type, record), customerId: record.customerId }
    default:
      return null
  }
}

function about(
  cause: MessageCause,
  { kind, id }: { readonly kind: MessageSubject; readonly id: string },
) {
  return { cause, template: templateOfEvent[cause], aboutKind: kind, aboutId: id } as const
}

/** An update is news to the buyer when it changes what decides whether, and to whom, the record is sent. */
function isNews({ type, previous }: Cause, fields: readonly string[]): boolean {
  if (!type.endsWith('.updated')) return true
  return Object.keys(previous).some((pointer) =>
    fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
  )
}

export type Recipient = Pick<Message, 'channel' | 'recipient' | 'customerId'>

/** The customer, or each payer of a simplified invoice whose customer is not known yet; nobody twice. */
export function recipientsOf(invoice: Invoice | null, customer: Customer | null): Recipient[] {
  if (customer !== null) return emailTo(customer.content.emailAddress, customer.id)
  const payers = invoice?.content.payersInfo ?? []
  const all = payers.flatMap((payer) => emailTo(payer.emailAddress, null))
  const seen = new Set<string>()
  return all.filter(({ recipient }) => {
    const key = recipient.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

function emailTo(address: string | null, customerId: string | null): Recipient[] {
  const recipient = address?.trim() ?? ''
  return recipient === '' ? [] : [{ channel: 'email', recipient, customerId }]
}
