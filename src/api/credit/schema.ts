// The trade credit of a company in events and in answers to operators.
import { type AutoApproval, creditStatuses, type Credit } from '../../domain/credit/credit.ts'
import { toNumber } from '../../domain/decimal.ts'
import { hubFields, hubMade, type AnswerOf } from '../hub-fields-schema.ts'
import { shape, boolean, number, string, nullable, date, arrayOf } from '../../schema/shape.ts'

export function serializeCredit(credit: Credit) {
  return {
    companyId: credit.id,
    blueTapeId: credit.blueTapeId,
    status: credit.status,
    limit: credit.limit === null ? null : toNumber(credit.limit),
    balance: toNumber(credit.balance),
    automaticBalance: toNumber(credit.automaticBalance),
    processing: toNumber(credit.processing),
    barredUntil: credit.barredUntil,
    automatedDrawApprovalInfo: serializeAutoApproval(credit.autoApproval),
    autoUses: credit.autoUses.map((use) => ({ date: use.date, amount: toNumber(use.amount) })),
    hub: hubFields(credit),
  } satisfies AnswerOf<Credit, 'autoApproval'>
}

export function serializeAutoApproval(auto: AutoApproval) {
  return {
    isEnabled: auto.isEnabled,
    singleDrawMaxLimit: toNumber(auto.singleDrawMaxLimit),
    creditLimitPercentageAvailableToUseAutomatically: toNumber(
      auto.creditLimitPercentageAvailableToUseAutomatically,
    ),
    dailyLimit: toNumber(auto.dailyLimit),
    weeklyLimit: toNumber(auto.weeklyLimit),
  }
}

export const autoApproval = shape('AutomatedDrawApprovalInfo', {
  isEnabled: boolean,
  singleDrawMaxLimit: number,
  creditLimitPercentageAvailableToUseAutomatically: number,
  dailyLimit: number,
  weeklyLimit: number,
})

export const creditSchema = shape('Credit', {
  companyId: string,
  blueTapeId: string,
  status: { type: 'string', enum: creditStatuses },
  limit: nullable(number),
  balance: number,
  automaticBalance: number,
  processing: number,
  barredUntil: nullable(date),
  automatedDrawApprovalInfo: autoApproval,
  autoUses: arrayOf(shape('AutomaticUse', { date, amount: number })),
  hub: hubMade,
} satisfies AnswerOf<Credit, 'autoApproval'>)
