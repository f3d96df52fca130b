// Payouts of a draw to the supplier: the advance after approval, and the rest after the buyer's repayment.
import { drawNotFound, invoiceNotFound, notPossible } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import type { Draw } from '../credit/draw.ts'
import { applied, created, updated, unchanged } from '../hub-write.ts'
import { hubFieldsOf, type Invoice } from '../invoices/invoice.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { newPayment } from './new-payment.ts'
import type { Payment } from './payment.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

type Payable = {
  readonly invoice: Invoice | null
  readonly draw: Draw | null
  /** The customer of the draw. */
  readonly customer: Customer | null
}

/** Idempotent: does nothing if the payout was started already, or while the invoice or customer is frozen. */
export function startPayout(
  { invoice, draw, customer }: Payable,
  context: DecisionContext,
): Decision<Draw> {
  if (invoice === null) throw invoiceNotFound()
  if (draw === null) throw drawNotFound()
  const isFrozen = hubFieldsOf(invoice).frozenAt !== null || (customer?.frozenAt ?? null) !== null
  if (draw.payoutId !== null || isFrozen) return unchanged(draw)
  if (draw.status !== 'Approved')
    throw notPossible('pay out the draw', `the draw is ${draw.status}`)
  const payment = newPayout(draw, 'advance', context)
  const moved = moveInvoice(invoice, 'start_payout', context)
  const started = updated(draw, { payoutId: payment.id }, 'draw.payout_started', context)
  return applied(started.record, [created(payment, 'payment.started'), started, ...moved.writes])
}

/** The payment of the advance, or of the rest once the draw is repaid. */
export function newPayout(
  draw: Draw,
  purpose: 'advance' | 'final',
  context: DecisionContext,
): Payment {
  const { id: invoiceId, companyId, customerId } = draw
  const items = [{ invoiceId, amount: purpose === 'advance' ? draw.advance : draw.rest }]
  return newPayment(
    { direction: 'out', purpose, method: 'credit', items, companyId, customerId },
    context,
  )
}
