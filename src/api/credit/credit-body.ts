// The body by which an operator sets a company's credit.
import type { SetCredit } from '../../domain/credit/credit-account.ts'
import type { AutoApproval } from '../../domain/credit/credit.ts'
import type { Decimal } from '../../domain/decimal.ts'
import { reasonField } from '../operator-action.ts'
import { fromZero } from '../../schema/amount-range.ts'
import { flag } from '../../schema/choice.ts'
import { object, optional, required } from '../../schema/object.ts'
import type { Field } from '../../schema/field.ts'

const autoApprovalField = object(
  {
    isEnabled: optional(flag('Whether draws may be approved automatically')),
    singleDrawMaxLimit: optional(fromZero('The largest draw that is approved automatically')),
    creditLimitPercentageAvailableToUseAutomatically: optional(
      fromZero(
        'Percent of the limit that automatically approved draws may have outstanding in total',
      ),
    ),
    dailyLimit: optional(fromZero('What may be approved automatically in one day (UTC)')),
    weeklyLimit: optional(fromZero('What may be approved automatically in seven days')),
  },
  'AutomaticApprovalChange',
)

type AutoApprovalInput = { readonly [Name in keyof AutoApproval]: AutoApproval[Name] | null }

type CreditInput = {
  readonly limit: Decimal | null
  readonly withdrawLimit: boolean | null
  readonly isSuspended: boolean | null
  readonly automatedDrawApprovalInfo: AutoApprovalInput | null
  readonly reason: string
}

export const creditBody = object(
  {
    limit: optional(fromZero('The maximum that the company may owe')),
    withdrawLimit: optional(flag('Withdraws the approval of the company, which then has no limit')),
    isSuspended: optional(flag('Whether new draws are suspended')),
    automatedDrawApprovalInfo: optional(autoApprovalField),
    reason: required(reasonField),
  },
  'CreditChange',
) as Field<Partial<CreditInput>>

/** A withdrawal takes precedence over a limit. */
export function commandOf(sent: Omit<CreditInput, 'reason'>): SetCredit {
  const { limit, withdrawLimit, isSuspended, automatedDrawApprovalInfo } = sent
  const auto = Object.entries(automatedDrawApprovalInfo ?? {}).filter(([, value]) => value !== null)
  return {
    ...(limit === null ? {} : { limit }),
    ...(withdrawLimit === true ? { limit: null } : {}),
    ...(isSuspended === null ? {} : { isSuspended }),
    ...(auto.length === 0 ? {} : { autoApproval: Object.fromEntries(auto) }),
  }
}
