// Whether a message is still wanted at the moment it is sent, by the records as they are then.
import type { Policies } from '../accounts/account.ts'
import { daysBetween } from '../calendar-arithmetic.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { Customer } from '../customers/customer.ts'
import { compare, isZero } from '../decimal.ts'
import type { Draw } from '../credit/draw.ts'
import { obstacleOf } from '../invoices/invoice-obstacle.ts'
import { hubFieldsOf, type Invoice } from '../invoices/invoice.ts'
import { payableAmount } from '../invoices/payable.ts'
import type { Payment } from '../payments/payment.ts'
import { obstacleOfQuote } from '../quotes/decide-quote.ts'
import type { Quote } from '../quotes/quote.ts'
import { isToSupplier, recipientsOf } from './message-causes.ts'
import type { MessagePolicy } from './message-policy.ts'
import type { Message, MessageCause } from './message.ts'

/** The record that a message is about, and those needed to write it. */
export type MessageRecords = {
  readonly invoice: Invoice | null
  readonly quote: Quote | null
  readonly draw: Draw | null
  readonly payment: Payment | null
  readonly customer: Customer | null
}

type Checked = {
  readonly policies: Policies
  readonly records: MessageRecords
  readonly today: CalendarDate
}

/** The address to send to now, or why the message is dropped: a rule, or one of the reasons here. */
export type StillWanted =
  | { readonly recipient: string; readonly dropReason: null }
  | { readonly recipient: null; readonly dropReason: string }

type Checkable = Pick<Message, 'template' | 'cause' | 'customerId' | 'recipient' | 'channel'>

export function stillWanted(message: Checkable, checked: Checked): StillWanted {
  const dropReason = dropReasonOf(message, checked)
  if (dropReason !== null) return { recipient: null, dropReason }
  const recipient = currentRecipient(message, checked)
  return recipient === null
    ? { recipient: null, dropReason: 'recipient_changed' }
    : { recipient, dropReason: null }
}

/** A corrected address of the same customer is used; a payer must still be one. */
function currentRecipient(
  { template, customerId, recipient, channel }: Checkable,
  { policies, records: { invoice, customer } }: Checked,
): string | null {
  if (isToSupplier(template)) return policies.messages.replyTo
  const now = recipientsOf(invoice, customer).filter((one) => one.channel === channel)
  if ((customer?.id ?? null) !== customerId) return null
  if (customer !== null) return now[0]?.recipient ?? null
  const same = recipient.toLowerCase()
  return now.find((one) => one.recipient.toLowerCase() === same)?.recipient ?? null
}

/** The status that the draw has after the event, and no longer once something else happened to it. */
const drawStatusAfter: Partial<Record<MessageCause, Draw['status']>> = {
  'draw.approved': 'Approved',
  'draw.rejected': 'Rejected',
  'draw.canceled': 'Canceled',
}

const decidedIn: Record<
  'application_decided' | 'application_approved_supplier',
  readonly Draw['status'][]
> = {
  application_decided: ['Approved', 'Rejected', 'Canceled'],
  application_approved_supplier: ['Approved'],
}

/** Whether a reminder is on the right side of the due date, which may have moved. */
function isDue(
  { template, cause }: Checkable,
  dueDate: CalendarDate,
  { policies, today }: Pick<Checked, 'policies' | 'today'>,
): boolean {
  const daysLeft = daysBetween(today, dueDate)
  if (template === 'invoice_overdue' || template === 'draw_overdue') return daysLeft < 0
  const daysMax = Math.max(...policies.messages.remindDaysBefore)
  return daysLeft >= 0 && (cause === null || daysLeft <= daysMax)
}

function isInPolicy({ template, channel }: Checkable, policy: MessagePolicy): boolean {
  if (!policy.templates.includes(template)) return false
  return isToSupplier(template) || policy.channels.includes(channel)
}

function dropReasonOf(message: Checkable, { policies, records, today }: Checked): string | null {
  const { template, cause } = message
  // A message that an operator sends again is sent whatever the policy.
  if (cause !== null && !isInPolicy(message, policies.messages)) return 'policy_off'
  const { invoice, quote, draw, payment, customer } = records
  switch (template) {
    case 'invoice_placed':
      return invoice === null ? 'record_missing' : reasonOfInvoice(invoice, customer, today)
    case 'invoice_due_soon':
    case 'invoice_overdue': {
      if (invoice === null) return 'record_missing'
      const { dueDate } = invoice.content
      if (!isDue(message, dueDate, { policies, today })) return 'record_changed'
      return reasonOfInvoice(invoice, customer, today)
    }
    case 'draw_due_soon':
    case 'draw_overdue': {
      if (draw === null || invoice === null) return 'record_missing'
      const isOwed = draw.status === 'Approved' && compare(draw.outstanding, draw.repaying) > 0
      if (!isOwed || draw.dueDate === null) return 'record_changed'
      if (!isDue(message, draw.dueDate, { policies, today })) return 'record_changed'
      return (hubFieldsOf(invoice).frozenAt ?? customer?.frozenAt) ? 'frozen' : null
    }
    case 'quote_to_answer':
      if (quote === null) return 'record_missing'
      return customer?.frozenAt ? 'frozen' : (obstacleOfQuote(quote, today)?.rule ?? null)
    case 'application_decided':
    case 'application_approved_supplier': {
      if (draw === null || invoice === null) return 'record_missing'
      const expected = cause === null ? draw.status : drawStatusAfter[cause]
      const isDecided = decidedIn[template].includes(draw.status)
      return isDecided && draw.status === expected ? null : 'record_changed'
    }
    case 'payment_received':
      return payment?.status === 'Settled' ? null : 'record_changed'
    case 'payment_failed':
      return payment?.status === 'Failed' ? null : 'record_changed'
    default:
      return template satisfies never
  }
}

function reasonOfInvoice(
  invoice: Invoice,
  customer: Customer | null,
  today: CalendarDate,
): string | null {
  const obstacle = obstacleOf(invoice, customer, today)
  // A payer signs up on the page that the message links to.
  if (obstacle !== null && obstacle.rule !== 'sign_up_needed') return obstacle.rule
  return isZero(payableAmount(invoice)) ? 'nothing_payable' : null
}
