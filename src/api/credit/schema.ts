// Trade credit of a company on the wire, as events and operators see it.
import type { AutoApproval, Credit } from '../../domain/credit/credit.ts'
import { toNumber } from '../../domain/decimal.ts'

export function creditToWire(credit: Credit) {
  return {
    companyId: credit.id,
    blueTapeId: credit.blueTapeId,
    status: credit.status,
    limit: credit.limit === null ? null : toNumber(credit.limit),
    balance: toNumber(credit.balance),
    automaticBalance: toNumber(credit.automaticBalance),
    processing: toNumber(credit.processing),
    barredUntil: credit.barredUntil,
    automatedDrawApprovalInfo: autoApprovalToWire(credit.autoApproval),
    autoUses: credit.autoUses.map(({ date, amount }) => ({ date, amount: toNumber(amount) })),
    hub: hubFields(credit),
  }
}

export function autoApprovalToWire(auto: AutoApproval) {
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

type Versioned = Pick<Credit, 'version' | 'hubVersion' | 'createdAt' | 'updatedAt'>

export function hubFields({ version, hubVersion, createdAt, updatedAt }: Versioned) {
  return { version, hubVersion, createdAt, updatedAt }
}
