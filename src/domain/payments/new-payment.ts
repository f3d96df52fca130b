// A new payment of any direction and purpose, in its initial state.
import { sum } from '../decimal.ts'
import { initialFields } from '../hub-write.ts'
import type { Payment } from './payment.ts'
import type { DecisionContext } from '../verdict.ts'

type Wanted = Pick<
  Payment,
  'direction' | 'purpose' | 'method' | 'items' | 'companyId' | 'customerId'
>

export function newPayment(wanted: Wanted, context: DecisionContext): Payment {
  const id = context.blueTapeId
  return {
    kind: 'payment',
    id,
    blueTapeId: id,
    ...initialFields(context),
    direction: wanted.direction,
    purpose: wanted.purpose,
    method: wanted.method,
    status: 'Processing',
    amount: sum(wanted.items.map((item) => item.amount)),
    items: wanted.items,
    companyId: wanted.companyId,
    customerId: wanted.customerId,
    attempt: 1,
    failure: null,
    startedAt: context.now,
    settledAt: null,
  }
}
