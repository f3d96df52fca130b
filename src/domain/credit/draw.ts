// A draw: the use of trade credit for one invoice, from the application to the last repayment. The supplier
// gets the advance when the draw is approved and the rest when the buyer has repaid all of it; the buyer owes
// the whole amount, of which the fee is the operator's.
import type { AdvanceRate, Policies, Term } from '../accounts/account.ts'
import type { CalendarDate } from '../calendar-date.ts'
import { compare, decimal, multiply, round, subtract, zero, type Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'

export const drawStatuses = ['InReview', 'Approved', 'Rejected', 'Canceled', 'Repaid'] as const
type DrawStatus = (typeof drawStatuses)[number]

/** What an account's policies say about trade credit. The first of the terms is meant when none is said. */
export type CreditPolicies = Pick<Policies, 'advanceRate' | 'feeRate' | 'terms'>

export type Draw = {
  readonly kind: 'draw'
  /** The id of its invoice: an invoice has one draw at most. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly companyId: string
  readonly customerId: string
  /** In dollars, and always advance + rest + fee. */
  readonly amount: Decimal
  readonly termDays: Term
  readonly advanceRate: AdvanceRate
  readonly feeRate: Decimal
  readonly advance: Decimal
  readonly rest: Decimal
  readonly fee: Decimal
  /** What the buyer still owes: nothing before the approval. */
  readonly outstanding: Decimal
  /** The part of it that is being repaid right now. */
  readonly repaying: Decimal
  /** Set at approval: that day and the term. */
  readonly dueDate: CalendarDate | null
  readonly status: DrawStatus
  /** Approved by the rules of automatic approval: it counts against their caps. */
  readonly automatic: boolean
  readonly requestedAt: Instant
  readonly decidedAt: Instant | null
  /** The operator's key, by name or id; `hub` where nobody had to look. */
  readonly decidedBy: string | null
  readonly reason: string | null
  /** The payment of the advance, once it was started. */
  readonly payoutId: string | null
  /** When the advance had reached the supplier: from then on the draw can only be repaid. */
  readonly advancedAt: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export type Split = Pick<Draw, 'advance' | 'rest' | 'fee'>

const cent = 2
const onePercent = decimal('0.01')

/**
 * What becomes of an amount: advance + rest + fee is the amount, to the cent. Advance and fee are rounded to
 * the cent, halves up; a rounded fee never takes what the advance needs, and the rest is what is left.
 */
export function splitDraw(
  amount: Decimal,
  { advanceRate, feeRate }: Pick<CreditPolicies, 'advanceRate' | 'feeRate'>,
): Split {
  const wanted = round(multiply(multiply(amount, feeRate), onePercent), cent, 'half_up')
  if (advanceRate === 100) {
    const fee = smaller(wanted, amount)
    return { advance: subtract(amount, fee), rest: zero, fee }
  }
  const share = multiply(multiply(amount, decimal(String(advanceRate))), onePercent)
  const advance = round(share, cent, 'half_up')
  const left = subtract(amount, advance)
  const fee = smaller(wanted, left)
  return { advance, rest: subtract(left, fee), fee }
}

/** Whether the supplier gets a second payment, or the first one closes the invoice. */
export function hasFinal(draw: Pick<Draw, 'advanceRate' | 'amount' | 'advance'>): boolean {
  return draw.advanceRate !== 100 && draw.amount !== draw.advance
}

function smaller(left: Decimal, right: Decimal): Decimal {
  return compare(left, right) <= 0 ? left : right
}
