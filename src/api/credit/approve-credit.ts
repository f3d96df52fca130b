// PUT /operator/account/{accountId}/application/{id}/approve
import { approveCredit as decide } from '../../domain/credit/review-credit.ts'
import { applicationHint, applicationIn, rulingOf } from '../credit-case.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from '../invoices/answer-schemas.ts'

export const approveCredit = reasonOnlyEndpoint(
  {
    name: 'approve-credit',
    audiences: { operator: 'PUT /operator/account/{accountId}/application/{id}/approve' },
    summary: 'Approve a credit application: the supplier is paid, and the buyer owes the amount',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'approve-credit',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
