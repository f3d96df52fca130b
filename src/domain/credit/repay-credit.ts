// POST /buyer/invoice/repayment: a buyer repays draws. The link of an invoice gives access to the draws of its
// customer's company; other draws are treated as not found.
import type { Credit } from './credit.ts'
import { creditNeedsCompany, invoiceNotFound } from './credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { isZero, subtract, type Decimal } from '../decimal.ts'
import type { Draw } from './draw.ts'
import { refused, type Obstacle } from '../invoices/invoice-obstacle.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { BuyerMethod, Payment } from '../payments/payment.ts'
import { repayDraws, type ToRepay } from './repay-draws.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export const drawsPerRepaymentMax = 100

type Owing = {
  /** The invoice of the link. */
  readonly invoice: Invoice | null
  readonly customer: Customer | null
  /** The credit of the customer's company. */
  readonly credit: Credit | null
}

export function repayCredit(
  { invoice, customer, credit }: Owing,
  { draws, method }: { readonly draws: readonly ToRepay[]; readonly method: BuyerMethod },
  context: DecisionContext,
): Decision<Payment> {
  if (invoice === null) throw invoiceNotFound()
  const companyId = customer?.companyId ?? null
  if (customer === null || companyId === null) throw creditNeedsCompany()
  const own = draws.map((each) => (each.draw?.companyId === companyId ? each : none(each)))
  for (const { draw } of own) {
    const obstacle = draw === null ? null : obstacleToRepay(draw, customer)
    if (obstacle !== null) throw refused(obstacle)
  }
  return repayDraws(own, { credit, method }, context)
}

/** Why a draw cannot be repaid through a link at the moment, or `null`. Does not restrict operators. */
export function obstacleToRepay(draw: Draw, customer: Customer): Obstacle | null {
  if (customer.frozenAt !== null) return frozen
  if (draw.status === 'Approved' && draw.advancedAt === null) return notPaidOut
  return draw.status === 'Approved' && isZero(repayable(draw)) ? underWay : null
}

/** In dollars: the outstanding amount less repayments in progress. */
export function repayable({ outstanding, repaying }: Draw): Decimal {
  return subtract(outstanding, repaying)
}

const frozen: Obstacle = { rule: 'frozen', message: 'Your repayments are on hold.' }
const notPaidOut: Obstacle = {
  rule: 'move_not_possible',
  message: 'The supplier is being paid; repayment is possible after that.',
}
const underWay: Obstacle = {
  rule: 'repayment_too_large',
  message: 'A repayment of the full amount is in progress.',
}

function none({ amount }: ToRepay): ToRepay {
  return { draw: null, amount }
}
