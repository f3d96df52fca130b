// Members of events that a source has to act on: a payment to book, or the decision about a quote. They have the shape of the
// contract's callbacks.
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

/** The event's booking is the last one of its record. */
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

/** A final payment is committed together with the move to Paid, which is the next event. */
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
