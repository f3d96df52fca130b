// Which messages an event causes, and who gets them.
import type { Customer } from '../customers/customer.ts'
import type { EventType } from '../event.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { HubRecord } from '../record.ts'
import { messageChannels, type MessagePolicy, type MessageTemplate } from './message-policy.ts'
import {
  templatesOfEvent,
  type CausingEvent,
  type Message,
  type MessageSubject,
} from './message.ts'

export type Cause = {
  readonly type: EventType
  readonly record: HubRecord
  /** The previous values of changed fields, by JSON pointer. */
  readonly previous: Readonly<Record<string, unknown>>
}

/** The types of events to read for a policy. */
export function causesOf({ templates: wanted }: MessagePolicy): CausingEvent[] {
  return Object.keys(templatesOfEvent)
    .filter(isCause)
    .filter((type) => templatesOfEvent[type].some((template) => wanted.includes(template)))
}

function isCause(type: string): type is CausingEvent {
  return Object.hasOwn(templatesOfEvent, type)
}

type Wanted = {
  readonly cause: CausingEvent
  readonly templates: readonly MessageTemplate[]
  readonly aboutKind: MessageSubject
  readonly aboutId: string
  /** Whose address it goes to; `null` for the payers of the invoice. */
  readonly customerId: string | null
}

/** `null` for an event that causes no message. */
export function messageWanted(cause: Cause): Wanted | null {
  const { type, record } = cause
  if (!isCause(type)) return null
  if (record.kind === 'invoice') {
    const isSent = record.status === 'Placed' && isNews(cause, invoiceNews)
    return isSent ? { ...about(type, record), customerId: record.content.customerId } : null
  }
  if (record.kind === 'quote') {
    const isSent = record.status === 'PLACED' && isNews(cause, quoteNews)
    return isSent ? { ...about(type, record), customerId: record.content.customerId } : null
  }
  if (record.kind === 'draw') return { ...about(type, record), customerId: record.customerId }
  // A payout goes to the supplier, who reads of it in the feed.
  if (record.kind !== 'payment' || record.direction === 'out') return null
  return { ...about(type, record), customerId: record.customerId }
}

/** The fields that decide whether, and to whom, a record is sent. */
const invoiceNews = ['/status', '/customerId', '/payersInfo']
const quoteNews = ['/status', '/customerId']

function about(
  cause: CausingEvent,
  { kind, id }: { readonly kind: MessageSubject; readonly id: string },
) {
  return { cause, templates: templatesOfEvent[cause], aboutKind: kind, aboutId: id } as const
}

function isNews({ type, previous }: Cause, fields: readonly string[]): boolean {
  if (!type.endsWith('.updated')) return true
  return Object.keys(previous).some((pointer) =>
    fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
  )
}

export type Recipient = Pick<Message, 'channel' | 'recipient' | 'customerId'>

type Parties = {
  readonly policy: MessagePolicy
  readonly invoice: Invoice | null
  readonly customer: Customer | null
}

/** The supplier, or the buyers: see `recipientsOf`. */
export function recipientsFor(
  template: MessageTemplate,
  { policy, invoice, customer }: Parties,
): Recipient[] {
  return isToSupplier(template)
    ? reached({ emailAddress: policy.replyTo, cellPhoneNumber: null }, null)
    : recipientsOf(invoice, customer).filter(({ channel }) => policy.channels.includes(channel))
}

/** Such a message has no links of buyers. */
export function isToSupplier(template: MessageTemplate): boolean {
  return template === 'application_approved_supplier'
}

/** The customer, or each payer of a simplified invoice whose customer is not known yet; nobody twice. */
export function recipientsOf(invoice: Invoice | null, customer: Customer | null): Recipient[] {
  if (customer !== null) return reached(customer.content, customer.id)
  const payers = invoice?.content.payersInfo ?? []
  const all = payers.flatMap((payer) => reached(payer, null))
  const seen = new Set<string>()
  return all.filter(({ recipient }) => {
    const key = recipient.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}

type Reachable = {
  readonly emailAddress: string | null
  readonly cellPhoneNumber: string | null
}

function reached(
  { emailAddress, cellPhoneNumber }: Reachable,
  customerId: string | null,
): Recipient[] {
  const found = { email: emailAddress?.trim() ?? '', sms: cellPhoneNumber?.trim() ?? '' }
  return messageChannels
    .map((channel) => ({ channel, recipient: found[channel], customerId }))
    .filter(({ recipient }) => recipient !== '')
}
