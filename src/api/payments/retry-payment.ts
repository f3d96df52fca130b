// PUT /operator/account/{accountId}/payment/{id}/retry
import { retryPayment as decide } from '../../domain/payments/retry-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { paymentOperated } from './schema.ts'

export const retryPayment = reasonedEndpoint(
  {
    name: 'retry-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/retry' },
    summary: 'Retry a failed payment or payout',
    schema: paymentOperated,
  },
  (call) =>
    operate(call, {
      name: 'retry-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id }, context) =>
        decide(lockPayment(loaded, id), findRecords(loaded), context),
    }),
)
