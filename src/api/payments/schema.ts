// Answers about payments.
import { toNumber } from '../../domain/decimal.ts'
import {
  paymentPurposes,
  paymentMethods,
  paymentStatuses,
  type Payment,
} from '../../domain/payments/payment.ts'
import { hubFields, hubMade, type AnswerOf } from '../hub-fields-schema.ts'
import { operatorResultSchema } from '../operator-result-schema.ts'
import { shape, string, number, arrayOf, nullable, integer, instant } from '../../schema/shape.ts'

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
  hub: hubMade,
} satisfies AnswerOf<Payment>)

export function serializePayment(payment: Payment) {
  return {
    id: payment.id,
    direction: payment.direction,
    purpose: payment.purpose,
    method: payment.method,
    status: payment.status,
    amount: toNumber(payment.amount),
    items: payment.items.map(({ invoiceId, amount }) => ({ invoiceId, amount: toNumber(amount) })),
    companyId: payment.companyId,
    customerId: payment.customerId,
    attempt: payment.attempt,
    failure: payment.failure,
    startedAt: payment.startedAt,
    settledAt: payment.settledAt,
    hub: hubFields(payment),
  } satisfies AnswerOf<Payment>
}

export const paymentOperatorResult = operatorResultSchema('PaymentOperated', paymentSchema)
