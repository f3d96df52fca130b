// Trade credit of one buying company in one account: what it may use, what it uses, and whether it may now.
import type { CalendarDate } from '../calendar-date.ts'
import { compare, decimal, subtract, zero, type Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'

/** `notApproved` until a limit is set; `suspended` while an operator lets no new draw be made. */
export const creditStatuses = ['notApproved', 'active', 'suspended'] as const
export type CreditStatus = (typeof creditStatuses)[number]

/** The caps of automatic approval. Amounts in dollars. */
export type AutoApproval = {
  readonly isEnabled: boolean
  readonly singleDrawMaxLimit: Decimal
  /** Percent of the limit that automatically approved draws may have outstanding together. */
  readonly creditLimitPercentageAvailableToUseAutomatically: Decimal
  /** What may be approved automatically in one day by UTC, and in seven of them. */
  readonly dailyLimit: Decimal
  readonly weeklyLimit: Decimal
}

export const defaultAutoApproval: AutoApproval = {
  isEnabled: false,
  singleDrawMaxLimit: decimal('10000'),
  creditLimitPercentageAvailableToUseAutomatically: decimal('100'),
  dailyLimit: decimal('1000000'),
  weeklyLimit: decimal('1000000'),
}

/** What was approved automatically on one day. */
export type AutoUse = { readonly date: CalendarDate; readonly amount: Decimal }

export type Credit = {
  readonly kind: 'credit'
  /** The id of its company. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly status: CreditStatus
  /** In dollars; `null` until an operator approves the company. */
  readonly limit: Decimal | null
  /** What the company owes: the sum of its draws' outstanding amounts. */
  readonly balance: Decimal
  /** The part of the balance that was approved automatically. */
  readonly automaticBalance: Decimal
  /** Repayments under way. */
  readonly processing: Decimal
  /** Since an application was rejected: no new draw before this day. */
  readonly barredUntil: CalendarDate | null
  readonly autoApproval: AutoApproval
  /** Of the last seven days, one entry a day. */
  readonly autoUses: readonly AutoUse[]
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** limit - balance; zero without a limit, and when the limit was lowered below the balance. */
export function availableCredit({ limit, balance }: Pick<Credit, 'limit' | 'balance'>): Decimal {
  if (limit === null) return zero
  const left = subtract(limit, balance)
  return compare(left, zero) > 0 ? left : zero
}

export function isBarred({ barredUntil }: Pick<Credit, 'barredUntil'>, today: CalendarDate) {
  return barredUntil !== null && today < barredUntil
}
