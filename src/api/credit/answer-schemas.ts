// The JSON Schemas of credit, draws and payments in answers.
import { advanceRates, terms } from '../../domain/accounts/account.ts'
import { accountStatuses, masterStatuses } from '../../domain/credit/credit-position.ts'
import { creditStatuses } from '../../domain/credit/credit.ts'
import { drawStatuses } from '../../domain/credit/draw.ts'
import { paymentMethods, paymentPurposes, paymentStatuses } from '../../domain/payments/payment.ts'
import {
  arrayOf,
  boolean,
  date,
  instant,
  integer,
  nullable,
  number,
  shape,
  string,
} from '../../schema/shape.ts'

export const hub = shape('HubMadeFields', {
  version: integer,
  hubVersion: integer,
  createdAt: instant,
  updatedAt: instant,
})

const autoApproval = shape('AutomatedDrawApprovalInfo', {
  isEnabled: boolean,
  singleDrawMaxLimit: number,
  creditLimitPercentageAvailableToUseAutomatically: number,
  dailyLimit: number,
  weeklyLimit: number,
})

/** `creditInfo` of the contract's answers. */
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
  hub,
})

export const drawSchema = shape('Draw', {
  invoiceId: string,
  blueTapeId: string,
  companyId: string,
  customerId: string,
  status: { type: 'string', enum: drawStatuses },
  amount: number,
  termDays: { type: 'integer', enum: terms },
  advanceRate: { type: 'integer', enum: advanceRates },
  feeRate: number,
  advance: number,
  rest: number,
  fee: number,
  outstanding: number,
  repaying: number,
  dueDate: nullable(date),
  automatic: boolean,
  requestedAt: instant,
  decidedAt: nullable(instant),
  decidedBy: nullable(string),
  reason: nullable(string),
  payoutId: nullable(string),
  advancedAt: nullable(instant),
  hub,
})

export const paymentSchema = shape('Payment', {
  id: string,
  direction: { type: 'string', enum: ['in', 'out'] },
  purpose: { type: 'string', enum: paymentPurposes },
  method: { type: 'string', enum: paymentMethods },
  status: { type: 'string', enum: paymentStatuses },
  amount: number,
  items: arrayOf(shape('PaymentItem', { invoiceId: string, amount: number })),
  companyId: nullable(string),
  customerId: nullable(string),
  attempt: integer,
  failure: nullable(string),
  startedAt: instant,
  settledAt: nullable(instant),
  hub,
})
