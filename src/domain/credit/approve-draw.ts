// Approves a draw: the company owes its amount, and the advance will be paid out to the supplier.
import { withAutoUse } from './automatic-approval.ts'
import { addDays, dateOf } from '../calendar-arithmetic.ts'
import { availableCredit, type Credit } from './credit.ts'
import { creditWrite } from './credit-account.ts'
import { creditInsufficient } from './credit-refusals.ts'
import { add, compare, zero, type Decimal } from '../decimal.ts'
import { splitDraw, type Draw } from './draw.ts'
import { applied, created, updated } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type DrawToApprove = {
  readonly invoice: Invoice
  readonly draw: Draw
  readonly credit: Credit | null
  /** The draw is created by the same decision. */
  readonly isNew?: boolean
}

type Approval = {
  readonly decidedBy: string
  readonly reason: string | null
  readonly automatic: boolean
  /** Less than the requested amount if less is payable by now. */
  readonly amount?: Decimal
}

/** Throws HubError `conflict` if the available credit does not cover the amount. */
export function approved(
  { invoice, draw, credit, isNew = false }: DrawToApprove,
  { decidedBy, reason, automatic, amount = draw.amount }: Approval,
  context: DecisionContext,
): Decision<Invoice> {
  const available = credit === null ? null : availableCredit(credit)
  if (credit === null || available === null || compare(amount, available) > 0) {
    throw creditInsufficient(available ?? zero, amount)
  }
  const fields = {
    amount,
    ...splitDraw(amount, draw),
    outstanding: amount,
    dueDate: addDays(dateOf(context.now), draw.termDays),
    status: 'Approved',
    automatic,
    decidedAt: context.now,
    decidedBy,
    reason,
  } as const
  const drawn = isNew
    ? created({ ...draw, ...fields }, 'draw.approved')
    : updated(draw, fields, 'draw.approved', context)
  const action = isNew ? 'approve_automatically' : 'approve'
  const moved = moveInvoice(invoice, action, context)
  const used = usedMore(credit, drawn.record, context)
  return applied(moved.record, [drawn, used, ...moved.writes])
}

function usedMore(credit: Credit, { amount, automatic }: Draw, context: DecisionContext) {
  const today = dateOf(context.now)
  const automaticFields = {
    automaticBalance: add(credit.automaticBalance, amount),
    autoUses: withAutoUse(credit.autoUses, amount, today),
  }
  const fields = { balance: add(credit.balance, amount), ...(automatic ? automaticFields : {}) }
  return creditWrite(credit, credit.id, { fields, type: 'credit.used', context })
}
