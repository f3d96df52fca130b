// A payment as it begins, whoever pays whom for what.
import { sum } from '../decimal.ts'
import { firstFields } from '../hub-write.ts'
import type { Payment } from './payment.ts'
import type { Moment } from '../verdict.ts'

type Wanted = Pick<
  Payment,
  'direction' | 'purpose' | 'method' | 'items' | 'companyId' | 'customerId'
>

export function newPayment(wanted: Wanted, moment: Moment): Payment {
  const id = moment.blueTapeId
  return {
    kind: 'payment',
    id,
    blueTapeId: id,
    ...firstFields(moment),
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
    startedAt: moment.now,
    settledAt: null,
  }
}
