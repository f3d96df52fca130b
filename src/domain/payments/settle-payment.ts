// Settles a payment: the money has arrived. Adds bookings to the invoices, and reduces a company's balance by
// what it repaid.
import { dateOf } from '../calendar-arithmetic.ts'
import type { Booking } from '../invoices/booking.ts'
import { creditWrite } from '../credit/credit-account.ts'
import { isZero, subtract, zero, type Decimal } from '../decimal.ts'
import { hasFinal, type Draw } from '../credit/draw.ts'
import { applied, created, updated } from '../hub-write.ts'
import { hubFieldsOf, withHubFields, type Invoice } from '../invoices/invoice.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { itemsOf, present, requirePayment, type FindRecords } from './payment-records.ts'
import type { Payment } from './payment.ts'
import { newPayout } from './start-payout.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export function settlePayment(
  stored: Payment | null,
  find: FindRecords,
  context: DecisionContext,
): Decision<Payment> {
  const payment = requirePayment(stored, 'Processing', 'settle the payment')
  const fields = { status: 'Settled', failure: null, settledAt: context.now } as const
  const settled = updated(payment, fields, 'payment.settled', context)
  return applied(settled.record, [settled, ...effectsOf(payment, find, context)])
}

function effectsOf(
  payment: Payment,
  find: FindRecords,
  context: DecisionContext,
): readonly Write[] {
  switch (payment.purpose) {
    case 'invoices':
      return itemsOf(payment, find.invoice).flatMap(({ item, record }) =>
        paid(record, bookingOf(payment, { amount: item.amount, kind: 'full' }, context), context),
      )
    case 'repayment':
      return repaid(payment, find, context)
    case 'advance':
      return itemsOf(payment, find.draw).flatMap(({ record }) =>
        advanced(payment, record, find, context),
      )
    case 'final':
      return itemsOf(payment, find.draw).flatMap(({ record: draw }) => {
        const invoice = present(find.invoice(draw.id), draw.id)
        const entry = { amount: subtract(draw.amount, draw.advance), kind: 'final' } as const
        return paid(invoice, bookingOf(payment, { ...entry, fee: draw.fee }, context), context)
      })
    default:
      return payment.purpose satisfies never
  }
}

/** Without a final payout the advance closes the invoice; otherwise it stays open until the final payout. */
function advanced(
  payment: Payment,
  draw: Draw,
  find: FindRecords,
  context: DecisionContext,
): Write[] {
  const invoice = present(find.invoice(draw.id), draw.id)
  const reached = updated(draw, { advancedAt: context.now }, 'draw.advanced', context)
  if (!hasFinal(draw)) {
    const entry = { amount: draw.amount, kind: 'full', fee: draw.fee } as const
    return [reached, ...paid(invoice, bookingOf(payment, entry, context), context)]
  }
  const entry = { amount: draw.advance, kind: 'advance' } as const
  return [reached, booked(invoice, bookingOf(payment, entry, context), context)]
}

function repaid(payment: Payment, find: FindRecords, context: DecisionContext): Write[] {
  const draws = itemsOf(payment, find.draw)
  const writes = draws.flatMap(({ item, record }) => repaidDraw(record, item.amount, context))
  const companyId = present(payment.companyId, 'the company')
  const credit = present(find.credit(companyId), companyId)
  const automatic = draws.filter(({ record }) => record.automatic)
  const fields = {
    balance: subtract(credit.balance, payment.amount),
    automaticBalance: automatic.reduce(
      (left, { item }) => subtract(left, item.amount),
      credit.automaticBalance,
    ),
    processing: subtract(credit.processing, payment.amount),
  }
  return [...writes, creditWrite(credit, companyId, { fields, type: 'credit.repaid', context })]
}

/** The last repayment starts the final payout to the supplier. */
function repaidDraw(draw: Draw, amount: Decimal, context: DecisionContext): Write[] {
  const outstanding = subtract(draw.outstanding, amount)
  const repaying = subtract(draw.repaying, amount)
  if (!isZero(outstanding)) {
    return [updated(draw, { outstanding, repaying }, 'draw.repaid_partly', context)]
  }
  const fields = { outstanding, repaying, status: 'Repaid' } as const
  const whole = updated(draw, fields, 'draw.repaid', context)
  if (!hasFinal(draw)) return [whole]
  return [whole, created(newPayout(draw, 'final', context), 'payment.started')]
}

type Entry = Pick<Booking, 'amount' | 'kind'> & { readonly fee?: Decimal }

function bookingOf(
  payment: Payment,
  { amount, kind, fee = zero }: Entry,
  context: DecisionContext,
): Booking {
  return {
    id: context.blueTapeId,
    paymentId: payment.id,
    amount,
    date: dateOf(context.now),
    method: payment.method,
    kind,
    fee,
    at: context.now,
  }
}

function booked(
  invoice: Invoice,
  booking: Booking,
  context: DecisionContext,
): Write & { record: Invoice } {
  const { bookings } = hubFieldsOf(invoice)
  const { extra } = withHubFields(invoice, { bookings: [...bookings, booking] })
  const { record } = updated(invoice, { extra }, 'invoice.payment_added', context)
  const changes = [{ pointer: '/bookings', before: bookings, after: hubFieldsOf(record).bookings }]
  return { record, event: { type: 'invoice.payment_added', changes } }
}

function paid(invoice: Invoice, booking: Booking, context: DecisionContext): Write[] {
  const added = booked(invoice, booking, context)
  return [added, ...moveInvoice(added.record, 'settle', context).writes]
}
