// A payment on the wire.
import { toNumber } from '../../domain/decimal.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { hubFields } from '../credit/schema.ts'
import { operatedSchema } from '../operated-schema.ts'
import { paymentSchema } from '../credit/answer-schemas.ts'

export function paymentToWire(payment: Payment) {
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
  }
}

export const paymentOperated = operatedSchema('PaymentOperated', paymentSchema)
