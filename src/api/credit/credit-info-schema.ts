// `creditInfo` as the contract has it: in the status of invoices and quotes, and of a company.
import type { CreditPosition } from '../../domain/credit/credit-position.ts'
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import { autoApprovalToWire } from './schema.ts'

export function creditInfoToWire(position: CreditPosition) {
  return {
    accountStatus: position.accountStatus,
    masterStatus: position.masterStatus,
    pastDue30: toNumber(position.pastDue30),
    pastDue60: toNumber(position.pastDue60),
    pastDue90: toNumber(position.pastDue90),
    pastDue90Plus: toNumber(position.pastDue90Plus),
    pastDueAmount: orNull(position.pastDueAmount),
    limit: orNull(position.limit),
    balance: toNumber(position.balance),
    availableCredit: orNull(position.availableCredit),
    processingAmount: toNumber(position.processingAmount),
    creditType: 'LOC',
    automatedDrawApprovalInfo: autoApprovalToWire(position.autoApproval),
  }
}

function orNull(amount: Decimal | null): number | null {
  return amount === null ? null : toNumber(amount)
}
