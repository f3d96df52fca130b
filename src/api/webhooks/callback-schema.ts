// What a source has to act on, beside the record: a payment to book on an invoice, the decision about a quote.
// They have the shapes of the calls that an integrator's side would otherwise have to serve.
import { bookingKinds, type BookingKind } from '../../domain/invoices/booking.ts'
import { toNumber } from '../../domain/decimal.ts'
import { invoiceStatuses, type InvoiceStatus } from '../../domain/invoices/invoice-status.ts'
import { hubFieldsOf, type Invoice } from '../../domain/invoices/invoice.ts'
import { paymentMethods } from '../../domain/payments/payment.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import type { StoredEvent } from '../../store/events/event-port.ts'
import { date, instant, nullable, number, shape, string } from '../../schema/shape.ts'

export function callbackOf({ type, record, at, operation }: StoredEvent) {
  if (type === 'invoice.payment_added' && record.kind === 'invoice') {
    return { payment: paymentToAdd(record) }
  }
  if ((type === 'quote.authorized' || type === 'quote.rejected') && record.kind === 'quote') {
    return { authorization: authorizationOf(record, at, operation.actor?.reason ?? null) }
  }
  return {}
}

/** The event's booking is the last one that its record has. */
function paymentToAdd(invoice: Invoice) {
  const booking = hubFieldsOf(invoice).bookings.at(-1)
  if (booking === undefined) throw new Error('a payment was added, and there is no booking')
  const { id, amount, date: day, method, kind, fee } = booking
  return {
    id,
    invoiceId: invoice.id,
    blueTapeId: invoice.blueTapeId,
    amount: toNumber(amount),
    date: day,
    method,
    kind,
    fee: toNumber(fee),
    invoiceStatus: statusAfter(kind, invoice),
  }
}

/** What closes the invoice is committed with its move to Paid, which is the next event. */
function statusAfter(kind: BookingKind, { status }: Invoice): InvoiceStatus {
  return kind === 'advance' ? status : 'Paid'
}

function authorizationOf(quote: Quote, at: string, reason: string | null) {
  const isApproved = quote.status === 'AUTHORIZED'
  return {
    quoteId: quote.id,
    blueTapeId: quote.blueTapeId,
    status: quote.status,
    approvedAmount: isApproved ? toNumber(quote.content.totalAmount) : 0,
    reason,
    date: at,
  }
}

export const callbackSchemas = {
  payment: shape('PaymentToAdd', {
    id: string,
    invoiceId: string,
    blueTapeId: string,
    amount: number,
    date,
    method: { type: 'string', enum: paymentMethods },
    kind: { type: 'string', enum: bookingKinds },
    fee: number,
    invoiceStatus: { type: 'string', enum: invoiceStatuses },
  }),
  authorization: shape('QuoteAuthorization', {
    quoteId: string,
    blueTapeId: string,
    status: { type: 'string', enum: ['AUTHORIZED', 'REJECTED'] },
    approvedAmount: number,
    reason: nullable(string),
    date: instant,
  }),
}
