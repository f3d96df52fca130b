// Which messages an event causes, and who gets them.
import type { Customer } from '../customers/customer.ts'
import type { EventType } from '../event.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { HubRecord } from '../record.ts'
import type { MessagePolicy, MessageTemplate } from './message-policy.ts'
import type { Message, MessageSubject } from './message.ts'

export type Cause = {
  readonly type: EventType
  readonly record: HubRecord
  /** The previous values of changed fields, by JSON pointer. */
  readonly previous: Readonly<Record<string, unknown>>
}

/** The template of each event that causes messages. */
const templates = {
  'invoice.created': 'invoice_placed',
  'invoice.updated': 'invoice_placed',
  'invoice.unfrozen': 'invoice_placed',
  'quote.created': 'quote_to_answer',
  'quote.updated': 'quote_to_answer',
  'draw.approved': 'application_decided',
  'draw.rejected': 'application_decided',
  'draw.canceled': 'application_decided',
  'payment.settled': 'payment_received',
  'payment.failed': 'payment_failed',
} as const satisfies Partial<Record<EventType, MessageTemplate>>

/** The types of events to read for a policy. */
export function causesOf({ templates: wanted }: MessagePolicy): EventType[] {
  return Object.entries(templates)
    .filter(([, template]) => wanted.includes(template))
    .map(([type]) => type as keyof typeof templates)
}

type Wanted = {
  readonly template: MessageTemplate
  readonly aboutKind: MessageSubject
  readonly aboutId: string
  /** Whose address it goes to; `null` for the payers of the invoice. */
  readonly customerId: string | null
}

/** `null` for an event that causes no message. */
export function messageWanted(cause: Cause): Wanted | null {
  const { type, record } = cause
  const template = (templates as Partial<Record<EventType, MessageTemplate>>)[type]
  if (template === undefined) return null
  switch (record.kind) {
    case 'invoice': {
      if (record.status !== 'Placed' || !isNews(cause, ['/status', '/customerId', '/payersInfo']))
        return null
      return { ...about(template, record), customerId: record.content.customerId }
    }
    case 'quote': {
      if (record.status !== 'PLACED' || !isNews(cause, ['/status', '/customerId'])) return null
      return { ...about(template, record), customerId: record.content.customerId }
    }
    case 'draw':
      return { ...about(template, record), customerId: record.customerId }
    case 'payment':
      // A payout goes to the supplier, who reads of it in the feed.
      if (record.direction === 'out') return null
      return { ...about(template, record), customerId: record.customerId }
    default:
      return null
  }
}

function about(
  template: MessageTemplate,
  { kind, id }: { readonly kind: MessageSubject; readonly id: string },
) {
  return { template, aboutKind: kind, aboutId: id }
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
