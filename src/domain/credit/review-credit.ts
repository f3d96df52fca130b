// An operator approves, rejects or cancels a credit application.
import { addMonths, dateOf } from '../calendar-arithmetic.ts'
import type { Credit } from './credit.ts'
import { creditWrite } from './credit-account.ts'
import { approved } from './approve-draw.ts'
import { drawNotFound, invoiceNotFound, notPossible, nothingPayable } from './credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { compare, isZero, type Decimal } from '../decimal.ts'
import type { Draw } from './draw.ts'
import { applied, updated } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import { moveNotPossible, verbOf } from '../invoices/impossible-move.ts'
import { moveStatus } from '../invoices/invoice-status.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { payableAmount, requireNotFrozen } from '../invoices/payable.ts'
import { requireOpen } from './request-credit.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

/** Calendar months without new draws after a rejection. */
const barMonths = 6

export type Application = {
  readonly invoice: Invoice | null
  /** The customer of the invoice. */
  readonly customer: Customer | null
  /** The credit of the draw's company. */
  readonly credit: Credit | null
  readonly draw: Draw | null
}

/** Who decided, and why. */
export type Ruling = { readonly decidedBy: string; readonly reason: string | null }

export function approveCredit(
  application: Application,
  ruling: Ruling,
  context: DecisionContext,
): Decision<Invoice> {
  const { invoice, draw } = requireInReview(application, 'approve')
  requireNotFrozen(invoice, application.customer)
  requireOpen(application.credit, context)
  const { credit } = application
  const approval = { ...ruling, automatic: false, amount: approvableAmount(invoice, draw) }
  return approved({ invoice, draw, credit }, approval, context)
}

/** At most the amount payable now: the source may have lowered amountDue since the request. */
function approvableAmount(invoice: Invoice, draw: Draw): Decimal {
  const payable = payableAmount(invoice)
  if (isZero(payable)) throw nothingPayable(invoice.id)
  return compare(payable, draw.amount) < 0 ? payable : draw.amount
}

export function rejectCredit(
  application: Application,
  ruling: Ruling,
  context: DecisionContext,
): Decision<Invoice> {
  const { invoice, draw } = requireInReview(application, 'reject')
  const until = addMonths(dateOf(context.now), barMonths)
  const bar = creditWrite(application.credit, draw.companyId, {
    fields: { barredUntil: until },
    type: 'credit.barred',
    context,
  })
  const ruled = { status: 'Rejected', decidedAt: context.now, ...ruling } as const
  const rejected = updated(draw, ruled, 'draw.rejected', context)
  const moved = moveInvoice(invoice, 'reject', context)
  return applied(moved.record, [rejected, bar, ...moved.writes])
}

export function cancelApplication(
  application: Application,
  ruling: Ruling,
  context: DecisionContext,
): Decision<Invoice> {
  const { invoice, draw } = requireInReview(application, 'cancel_application')
  const ruled = { status: 'Canceled', decidedAt: context.now, ...ruling } as const
  const canceled = updated(draw, ruled, 'draw.canceled', context)
  const moved = moveInvoice(invoice, 'cancel_application', context)
  return applied(moved.record, [canceled, ...moved.writes])
}

function requireInReview(
  { invoice, draw }: Application,
  action: 'approve' | 'reject' | 'cancel_application',
): { readonly invoice: Invoice; readonly draw: Draw } {
  if (invoice === null) throw invoiceNotFound()
  if (draw === null) throw drawNotFound()
  if (moveStatus(invoice.status, action) === null) throw moveNotPossible(invoice.status, action)
  if (draw.status !== 'InReview') throw notPossible(verbOf(action), `the draw is ${draw.status}`)
  return { invoice, draw }
}
