// PUT /operator/account/{accountId}/payment/{id}/retry
import { retryPayment as decide } from '../../domain/retry-payment.ts'
import { findIn, refsOfPaid } from '../credit-case.ts'
import { operate, reasonBody, reasonedOperation } from '../operate.ts'
import { paymentOperated } from './settle-payment.ts'

export const retryPayment = reasonedOperation(
  {
    name: 'retry-payment',
    summary: 'Start a failed payment or payout again',
    schema: paymentOperated,
  },
  (call) =>
    operate(call, {
      name: 'retry-payment',
      kind: 'payment',
      body: reasonBody,
      plan: ({ id }) => refsOfPaid(call, id),
      decide: (loaded, { id }, moment) => decide(loaded.get('payment', id), findIn(loaded), moment),
    }),
)
