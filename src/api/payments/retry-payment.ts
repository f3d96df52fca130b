// PUT /operator/account/{accountId}/payment/{id}/retry
import { retryPayment as decide } from '../../domain/payments/retry-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { paymentOperatorResult } from './schema.ts'

export const retryPayment = reasonOnlyEndpoint(
  {
    name: 'retry-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/retry' },
    summary: 'Retry a failed payment or payout',
    schema: paymentOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'retry-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id }, context) =>
        decide(lockPayment(loaded, id), findRecords(loaded), context),
    }),
)
