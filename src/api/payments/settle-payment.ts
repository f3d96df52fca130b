// PUT /operator/account/{accountId}/payment/{id}/settle
import { settlePayment as decide } from '../../domain/payments/settle-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-case.ts'
import { operate, operatedSchema, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { paymentSchema } from '../credit/answer-schemas.ts'

export const paymentOperated = operatedSchema('PaymentOperated', paymentSchema)

export const settlePayment = reasonedEndpoint(
  {
    name: 'settle-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/settle' },
    summary: 'Let a payment settle at once: in the sandbox, or when its money came another way',
    schema: paymentOperated,
  },
  (call) =>
    operate(call, {
      name: 'settle-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id }, moment) =>
        decide(lockPayment(loaded, id), findRecords(loaded), moment),
    }),
)
