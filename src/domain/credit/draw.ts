// A draw: the use of trade credit for one invoice, from the application to the last repayment. The supplier
// receives the advance when the draw is approved and the rest when the buyer has repaid it in full; the buyer
// owes the whole amount, of which the operator keeps the fee.
import type { AdvanceRate, Policies, Term } from '../accounts/account.ts'
import type { CalendarDate } from '../calendar-date.ts'
import { compare, decimal, multiply, round, subtract, zero, type Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'

export const drawStatuses = ['InReview', 'Approved', 'Rejected', 'Canceled', 'Repaid'] as const
type DrawStatus = (typeof drawStatuses)[number]

/** An account's policies for trade credit. The first of the terms is the default. */
export type CreditPolicies = Pick<Policies, 'advanceRate' | 'feeRate' | 'terms'>

export type Draw = {
  readonly kind: 'draw'
  /** The id of the invoice, which has at most one draw. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly companyId: string
  readonly customerId: string
  /** In dollars: always advance + rest + fee. */
  readonly amount: Decimal
  readonly termDays: Term
  readonly advanceRate: AdvanceRate
  readonly feeRate: Decimal
  readonly advance: Decimal
  readonly rest: Decimal
  readonly fee: Decimal
  /** The amount the buyer still owes: zero before the approval. */
  readonly outstanding: Decimal
  /** The part of `outstanding` for which repayments are in progress. */
  readonly repaying: Decimal
  /** Set at approval: that day plus the term. */
  readonly dueDate: CalendarDate | null
  readonly status: DrawStatus
  /** Approved automatically, so it counts against the caps. */
  readonly automatic: boolean
  readonly requestedAt: Instant
  readonly decidedAt: Instant | null
  /** The operator's key, by name or id; `hub` if it was decided automatically. */
  readonly decidedBy: string | null
  readonly reason: string | null
  /** The payment of the advance, once started. */
  readonly payoutId: string | null
  /** When the advance reached the supplier: from then on the draw can only be repaid. */
  readonly advancedAt: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export type Split = Pick<Draw, 'advance' | 'rest' | 'fee'>

const cent = 2
const onePercent = decimal('0.01')

/**
 * Splits an amount: advance + rest + fee equals the amount exactly. Advance and fee are rounded half up to the
 * cent; the fee is at most what the advance leaves, and the rest is the remainder.
 */
export function splitDraw(
  amount: Decimal,
  { advanceRate, feeRate }: Pick<CreditPolicies, 'advanceRate' | 'feeRate'>,
): Split {
  const fullFee = round(multiply(multiply(amount, feeRate), onePercent), cent, 'half_up')
  if (advanceRate === 100) {
    const fee = smaller(fullFee, amount)
    return { advance: subtract(amount, fee), rest: zero, fee }
  }
  const share = multiply(multiply(amount, decimal(String(advanceRate))), onePercent)
  const advance = round(share, cent, 'half_up')
  const left = subtract(amount, advance)
  const fee = smaller(fullFee, left)
  return { advance, rest: subtract(left, fee), fee }
}

/** Whether a final payout follows the advance; otherwise the advance closes the invoice. */
export function hasFinal(draw: Pick<Draw, 'advanceRate' | 'amount' | 'advance'>): boolean {
  return draw.advanceRate !== 100 && draw.amount !== draw.advance
}

function smaller(left: Decimal, right: Decimal): Decimal {
  return compare(left, right) <= 0 ? left : right
}
