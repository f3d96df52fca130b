// PUT /operator/account/{accountId}/application/{id}/approve
import { approveCredit as decide } from '../../domain/review-credit.ts'
import { applicationIn, refsOfApplication, rulingOf } from '../credit-case.ts'
import { operate, reasonBody, reasonedOperation } from '../operate.ts'
import { invoiceOperated } from './freeze-invoice.ts'

export const approveCredit = reasonedOperation(
  {
    name: 'approve-credit',
    summary: 'Approve an application for trade credit: the supplier is paid, the buyer owes',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'approve-credit',
      kind: 'invoice',
      body: reasonBody,
      plan: ({ id }) => refsOfApplication(call, id),
      decide: (loaded, { id, reason }, moment) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), moment),
    }),
)
