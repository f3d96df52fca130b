// PUT /operator/account/{accountId}/payment/{id}/fail
import { failPayment as decide } from '../../domain/payments/fail-payment.ts'
import { findRecords, lockPayment } from '../../domain/payments/payment-records.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { paymentOperatorResult } from './schema.ts'

export const failPayment = reasonOnlyEndpoint(
  {
    name: 'fail-payment',
    audiences: { operator: 'PUT /operator/account/{accountId}/payment/{id}/fail' },
    summary: 'Fail a payment immediately; the reason is stored as its failure',
    schema: paymentOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'fail-payment',
      kind: 'payment',
      body: reasonBody,
      decide: (loaded, { id, reason: failure }, context) =>
        decide(lockPayment(loaded, id), { ...findRecords(loaded), failure }, context),
    }),
)
