// PUT /operator/account/{accountId}/application/{id}/reject
import { rejectCredit as decide } from '../../domain/credit/review-credit.ts'
import { applicationHint, applicationIn, rulingOf } from '../credit-case.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from '../invoices/answer-schemas.ts'

export const rejectCredit = reasonOnlyEndpoint(
  {
    name: 'reject-credit',
    audiences: { operator: 'PUT /operator/account/{accountId}/application/{id}/reject' },
    summary: 'Reject a credit application: the company gets no trade credit for six months',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'reject-credit',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
