// Whether a draw can be approved automatically: it must be within every cap.
import { addDays } from '../calendar-arithmetic.ts'
import type { CalendarDate } from '../calendar-date.ts'
import { availableCredit, isBarred, type AutoUse, type Credit } from './credit.ts'
import { add, compare, decimal, multiply, sum, type Decimal } from '../decimal.ts'

const daysKept = 7

/** Why a draw of `amount` cannot be approved automatically, or `null` if it can. */
export function automaticObstacle(
  credit: Credit | null,
  amount: Decimal,
  today: CalendarDate,
): string | null {
  if (credit?.limit === undefined || credit.limit === null) return 'no credit limit is set'
  const { autoApproval, limit } = credit
  if (!autoApproval.isEnabled) return 'automatic approval is off'
  if (credit.status !== 'active') return `the credit is ${credit.status}`
  if (isBarred(credit, today)) return 'the company is barred'
  if (isMore(amount, autoApproval.singleDrawMaxLimit)) return 'it is above the most for one draw'
  if (isMore(amount, availableCredit(credit))) return 'the available credit is less'
  const percentage = autoApproval.creditLimitPercentageAvailableToUseAutomatically
  const automaticLimit = multiply(multiply(limit, percentage), decimal('0.01'))
  if (isMore(add(credit.automaticBalance, amount), automaticLimit)) {
    return 'it is above the automatic share of the limit'
  }
  if (isMore(add(usedSince(credit.autoUses, today), amount), autoApproval.dailyLimit)) {
    return 'it is above the daily limit'
  }
  const weekBegan = addDays(today, 1 - daysKept)
  if (isMore(add(usedSince(credit.autoUses, weekBegan), amount), autoApproval.weeklyLimit)) {
    return 'it is above the weekly limit'
  }
  return null
}

/** Adds a use, and drops days that are too old for any cap. */
export function withAutoUse(
  uses: readonly AutoUse[],
  amount: Decimal,
  today: CalendarDate,
): readonly AutoUse[] {
  const kept = uses.filter(({ date }) => date > addDays(today, -daysKept))
  const others = kept.filter(({ date }) => date !== today)
  return [...others, { date: today, amount: add(usedOn(kept, today), amount) }]
}

function usedSince(uses: readonly AutoUse[], date: CalendarDate): Decimal {
  return sum(uses.filter((use) => use.date >= date).map((use) => use.amount))
}

function usedOn(uses: readonly AutoUse[], date: CalendarDate): Decimal {
  return sum(uses.filter((use) => use.date === date).map((use) => use.amount))
}

function isMore(left: Decimal, right: Decimal): boolean {
  return compare(left, right) > 0
}
