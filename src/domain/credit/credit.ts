// The trade credit of a buying company in an account: limit, balance and status.
import type { CalendarDate } from '../calendar-date.ts'
import { compare, decimal, subtract, zero, type Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'

/** `notApproved` until a limit is set; `suspended` while an operator allows no new draws. */
export const creditStatuses = ['notApproved', 'active', 'suspended'] as const
export type CreditStatus = (typeof creditStatuses)[number]

/** The caps of automatic approval. Amounts are in dollars. */
export type AutoApproval = {
  readonly isEnabled: boolean
  readonly singleDrawMaxLimit: Decimal
  /** Percent of the limit that automatically approved draws may have outstanding together. */
  readonly creditLimitPercentageAvailableToUseAutomatically: Decimal
  /** Caps per UTC day and per seven UTC days. */
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

/** The amount that was approved automatically on one day. */
export type AutoUse = { readonly date: CalendarDate; readonly amount: Decimal }

export type Credit = {
  readonly kind: 'credit'
  /** The id of the company. */
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
  /** The sum of repayments in progress. */
  readonly processing: Decimal
  /** Set when an application is rejected: no new draw before this day. */
  readonly barredUntil: CalendarDate | null
  readonly autoApproval: AutoApproval
  /** One entry per day, for the last seven days. */
  readonly autoUses: readonly AutoUse[]
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** limit - balance, or zero if there is no limit or it was lowered below the balance. */
export function availableCredit({ limit, balance }: Pick<Credit, 'limit' | 'balance'>): Decimal {
  if (limit === null) return zero
  const left = subtract(limit, balance)
  return compare(left, zero) > 0 ? left : zero
}

export function isBarred({ barredUntil }: Pick<Credit, 'barredUntil'>, today: CalendarDate) {
  return barredUntil !== null && today < barredUntil
}
