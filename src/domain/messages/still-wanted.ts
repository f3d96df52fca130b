// Whether a message is still wanted at the moment it is sent, by the records as they are then.
import type { Policies } from '../accounts/account.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { Customer } from '../customers/customer.ts'
import { isZero } from '../decimal.ts'
import type { Draw } from '../credit/draw.ts'
import { obstacleOf } from '../invoices/invoice-obstacle.ts'
import type { Invoice } from '../invoices/invoice.ts'
import { payableAmount } from '../invoices/payable.ts'
import type { Payment } from '../payments/payment.ts'
import { obstacleOfQuote } from '../quotes/decide-quote.ts'
import type { Quote } from '../quotes/quote.ts'
import { recipientsOf } from './message-causes.ts'
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

export function stillWanted(message: Message, checked: Checked): StillWanted {
  const dropReason = dropReasonOf(message, checked)
  if (dropReason !== null) return { recipient: null, dropReason }
  const recipient = currentRecipient(message, checked.records)
  return recipient === null
    ? { recipient: null, dropReason: 'recipient_changed' }
    : { recipient, dropReason: null }
}

/** A corrected address of the same customer is used; a payer must still be one. */
function currentRecipient(
  { customerId, recipient, channel }: Message,
  { invoice, customer }: MessageRecords,
): string | null {
  if ((customer?.id ?? null) !== customerId) return null
  const now = recipientsOf(invoice, customer).filter((one) => one.channel === channel)
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

function dropReasonOf(message: Message, { policies, records, today }: Checked): string | null {
  const { template, cause } = message
  // A message that an operator sends again is sent whatever the policy.
  if (cause !== null && !policies.messages.templates.includes(template)) return 'policy_off'
  const { invoice, quote, draw, payment, customer } = records
  switch (template) {
    case 'invoice_placed':
      return invoice === null ? 'record_missing' : reasonOfInvoice(invoice, customer, today)
    case 'quote_to_answer':
      if (quote === null) return 'record_missing'
      return customer?.frozenAt ? 'frozen' : (obstacleOfQuote(quote, today)?.rule ?? null)
    case 'application_decided': {
      if (draw === null || invoice === null) return 'record_missing'
      const expected = cause === null ? draw.status : drawStatusAfter[cause]
      const isDecided =
        draw.status === 'Approved' || draw.status === 'Rejected' || draw.status === 'Canceled'
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
