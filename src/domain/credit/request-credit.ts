// A buyer requests trade credit for an invoice: a draw of the full payable amount, approved automatically or
// reviewed by an operator.
import type { Term } from '../accounts/account.ts'
import { automaticObstacle } from './automatic-approval.ts'
import { dateOf } from '../calendar-arithmetic.ts'
import { isBarred, type Credit } from './credit.ts'
import {
  creditBarred,
  creditNeedsCompany,
  creditSuspended,
  notPossible,
  nothingPayable,
  termNotOffered,
} from './credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { approved } from './approve-draw.ts'
import { isZero, zero, type Decimal } from '../decimal.ts'
import { splitDraw, type CreditPolicies, type Draw } from './draw.ts'
import { applied, initialFields, created } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { payableAmount, requirePayable } from '../invoices/payable.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type CreditRequest = {
  readonly invoice: Invoice | null
  readonly customer: Customer | null
  /** The credit of the customer's company. */
  readonly credit: Credit | null
  readonly draw: Draw | null
}

export function requestCredit(
  { invoice, customer, credit, draw }: CreditRequest,
  { termDays }: { readonly termDays: Term },
  policies: CreditPolicies,
  context: DecisionContext,
): Decision<Invoice> {
  const payable = requirePayable(invoice, customer, 'credit')
  const companyId = customer?.companyId ?? null
  if (customer === null || companyId === null) throw creditNeedsCompany()
  if (!policies.terms.includes(termDays)) throw termNotOffered(policies.terms)
  requireOpen(credit, context)
  if (draw !== null) throw notPossible('request trade credit', 'the invoice already has a draw')
  const draft = newDraw(payable, { customer, companyId, termDays, policies }, context)
  const obstacle = automaticObstacle(credit, draft.amount, dateOf(context.now))
  if (obstacle === null) {
    const approval = { decidedBy: 'hub', reason: null, automatic: true }
    return approved({ invoice: payable, draw: draft, credit, isNew: true }, approval, context)
  }
  const review = { ...draft, reason: `Not approved automatically: ${obstacle}.` }
  const moved = moveInvoice(payable, 'request_credit', context)
  return applied(moved.record, [created(review, 'draw.requested'), ...moved.writes])
}

/** Throws HubError `conflict` if the company cannot make any new draw. */
export function requireOpen(credit: Credit | null, context: DecisionContext): void {
  if (credit === null) return
  if (credit.status === 'suspended') throw creditSuspended()
  if (credit.barredUntil !== null && isBarred(credit, dateOf(context.now))) {
    throw creditBarred(credit.barredUntil)
  }
}

type Drawing = {
  readonly customer: Customer
  readonly companyId: string
  readonly termDays: Term
  readonly policies: CreditPolicies
}

/** A draw of the full payable amount, under the current policies. */
export function newDraw(
  invoice: Invoice,
  { customer, companyId, termDays, policies }: Drawing,
  context: DecisionContext,
): Draw {
  const { advanceRate, feeRate } = policies
  const amount = amountToDraw(invoice)
  return {
    kind: 'draw',
    id: invoice.id,
    blueTapeId: context.blueTapeId,
    ...initialFields(context),
    companyId,
    customerId: customer.id,
    amount,
    termDays,
    advanceRate,
    feeRate,
    ...splitDraw(amount, policies),
    outstanding: zero,
    repaying: zero,
    dueDate: null,
    status: 'InReview',
    automatic: false,
    requestedAt: context.now,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    payoutId: null,
    advancedAt: null,
  }
}

function amountToDraw(invoice: Invoice): Decimal {
  const amount = payableAmount(invoice)
  if (isZero(amount)) throw nothingPayable(invoice.id)
  return amount
}
