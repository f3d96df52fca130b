// PUT /operator/account/{accountId}/payment/{id}/settle
import { settlePayment as decide } from '../../domain/payments/settle-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { paymentOperated } from './schema.ts'

export const settlePayment = reasonedEndpoint(
  {
    name: 'settle-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/settle' },
    summary: 'Settle a payment immediately: in a sandbox, or if the money arrived another way',
    schema: paymentOperated,
  },
  (call) =>
    operate(call, {
      name: 'settle-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id }, context) =>
        decide(lockPayment(loaded, id), findRecords(loaded), context),
    }),
)
