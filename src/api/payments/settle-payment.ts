// PUT /operator/account/{accountId}/payment/{id}/settle
import { settlePayment as decide } from '../../domain/payments/settle-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { paymentOperatorResult } from './schema.ts'

export const settlePayment = reasonOnlyEndpoint(
  {
    name: 'settle-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/settle' },
    summary: 'Settle a payment immediately: in a sandbox, or if the money arrived another way',
    schema: paymentOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'settle-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id }, context) =>
        decide(lockPayment(loaded, id), findRecords(loaded), context),
    }),
)
