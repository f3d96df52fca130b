// The credit position of a company on a day: available credit, balance, and overdue amounts.
import { daysBetween } from '../calendar-arithmetic.ts'
import type { CalendarDate } from '../calendar-date.ts'
import {
  availableCredit,
  defaultAutoApproval,
  isBarred,
  type AutoApproval,
  type Credit,
} from './credit.ts'
import { sum, zero, type Decimal } from '../decimal.ts'
import type { Draw } from './draw.ts'

/** The stored status, or `barred` after a rejected application. */
export const accountStatuses = ['notApproved', 'active', 'suspended', 'barred'] as const
type AccountStatus = (typeof accountStatuses)[number]

/** `frozen`: an operator has blocked all payments of the company's customer. */
export const masterStatuses = ['active', 'frozen'] as const
type MasterStatus = (typeof masterStatuses)[number]

export const applicationStatuses = [
  'applicationNotSubmitted',
  'applicationInReview',
  'applicationApproved',
  'applicationRejected',
] as const
type ApplicationStatus = (typeof applicationStatuses)[number]

/** Amounts are in dollars; `null` if no limit is approved. */
export type CreditPosition = {
  readonly accountStatus: AccountStatus
  readonly masterStatus: MasterStatus
  /** Overdue by 1 to 30, 31 to 60, 61 to 90, and more than 90 days. */
  readonly pastDue30: Decimal
  readonly pastDue60: Decimal
  readonly pastDue90: Decimal
  readonly pastDue90Plus: Decimal
  readonly pastDueAmount: Decimal | null
  readonly limit: Decimal | null
  readonly balance: Decimal
  readonly availableCredit: Decimal | null
  readonly processingAmount: Decimal
  readonly autoApproval: AutoApproval
  readonly applicationStatus: ApplicationStatus
}

type PositionFacts = {
  readonly credit: Credit | null
  /** The open draws: InReview or Approved. */
  readonly draws: readonly Pick<Draw, 'status' | 'outstanding' | 'dueDate'>[]
  readonly isFrozen: boolean
  readonly today: CalendarDate
}

export function creditPosition({ credit, draws, isFrozen, today }: PositionFacts): CreditPosition {
  const limit = credit?.limit ?? null
  const overdueBy = (from: number, to: number) =>
    sum(
      draws.filter((draw) => isOverdue(draw, { today, from, to })).map((draw) => draw.outstanding),
    )
  return {
    accountStatus: accountStatusOf(credit, today),
    masterStatus: isFrozen ? 'frozen' : 'active',
    pastDue30: overdueBy(1, 30),
    pastDue60: overdueBy(31, 60),
    pastDue90: overdueBy(61, 90),
    pastDue90Plus: overdueBy(91, Infinity),
    pastDueAmount: limit === null ? null : overdueBy(1, Infinity),
    limit,
    balance: credit?.balance ?? zero,
    availableCredit: credit === null || limit === null ? null : availableCredit(credit),
    processingAmount: credit?.processing ?? zero,
    autoApproval: credit?.autoApproval ?? defaultAutoApproval,
    applicationStatus: applicationStatusOf(credit, draws, today),
  }
}

type DayRange = { readonly today: CalendarDate; readonly from: number; readonly to: number }

/** A draw is overdue from the day after its due date. */
function isOverdue({ dueDate }: Pick<Draw, 'dueDate'>, { today, from, to }: DayRange): boolean {
  const days = dueDate === null ? 0 : daysBetween(dueDate, today)
  return days >= from && days <= to
}

function accountStatusOf(credit: Credit | null, today: CalendarDate): AccountStatus {
  if (credit === null) return 'notApproved'
  if (credit.status === 'suspended') return 'suspended'
  return isBarred(credit, today) ? 'barred' : credit.status
}

/** An open application takes precedence over the last decision. */
function applicationStatusOf(
  credit: Credit | null,
  draws: PositionFacts['draws'],
  today: CalendarDate,
): ApplicationStatus {
  if (draws.some(({ status }) => status === 'InReview')) return 'applicationInReview'
  if (credit !== null && isBarred(credit, today)) return 'applicationRejected'
  return credit?.limit === undefined || credit.limit === null
    ? 'applicationNotSubmitted'
    : 'applicationApproved'
}
