// PUT /operator/account/{accountId}/payment/{id}/fail
import { failPayment as decide } from '../../domain/payments/fail-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { paymentOperated } from './schema.ts'

export const failPayment = reasonedEndpoint(
  {
    name: 'fail-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/fail' },
    summary: 'Fail a payment immediately; the reason is stored as its failure',
    schema: paymentOperated,
  },
  (call) =>
    operate(call, {
      name: 'fail-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id, reason: failure }, context) =>
        decide(lockPayment(loaded, id), { ...findRecords(loaded), failure }, context),
    }),
)
