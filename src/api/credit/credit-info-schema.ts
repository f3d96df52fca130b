// `creditInfo` of the contract: in the status of invoices and quotes, and of companies.
import {
  type CreditPosition,
  accountStatuses,
  masterStatuses,
  applicationStatuses,
} from '../../domain/credit/credit-position.ts'
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import { serializeAutoApproval, autoApproval } from './schema.ts'
import { shape, number, nullable, boolean, string, arrayOf } from '../../schema/shape.ts'

export function serializeCreditInfo(position: CreditPosition) {
  return {
    accountStatus: position.accountStatus,
    masterStatus: position.masterStatus,
    pastDue30: toNumber(position.pastDue30),
    pastDue60: toNumber(position.pastDue60),
    pastDue90: toNumber(position.pastDue90),
    pastDue90Plus: toNumber(position.pastDue90Plus),
    pastDueAmount: numberOrNull(position.pastDueAmount),
    limit: numberOrNull(position.limit),
    balance: toNumber(position.balance),
    availableCredit: numberOrNull(position.availableCredit),
    processingAmount: toNumber(position.processingAmount),
    creditType: 'LOC',
    automatedDrawApprovalInfo: serializeAutoApproval(position.autoApproval),
  }
}

function numberOrNull(amount: Decimal | null): number | null {
  return amount === null ? null : toNumber(amount)
}

export const creditInfoSchema = shape('CreditInfo', {
  accountStatus: { type: 'string', enum: accountStatuses },
  masterStatus: { type: 'string', enum: masterStatuses },
  pastDue30: number,
  pastDue60: number,
  pastDue90: number,
  pastDue90Plus: number,
  pastDueAmount: nullable(number),
  limit: nullable(number),
  balance: number,
  availableCredit: nullable(number),
  processingAmount: number,
  creditType: { type: 'string', enum: ['LOC'] },
  automatedDrawApprovalInfo: autoApproval,
})

export const companyCreditSchema = shape('CompanyCredit', {
  creditInfo: creditInfoSchema,
  isCompanyRegistered: boolean,
  creditApplicationStatus: { type: 'string', enum: applicationStatuses },
  externalCompanyId: string,
  customerInfos: arrayOf(
    shape('CustomerInfo', { externalCustomerId: string, isRegistered: boolean }),
  ),
})
