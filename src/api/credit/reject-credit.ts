// PUT /operator/account/{accountId}/application/{id}/reject
import { rejectCredit as decide } from '../../domain/credit/review-credit.ts'
import { applicationHint, applicationIn, rulingOf } from '../credit-case.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { invoiceOperated } from '../invoices/answer-schemas.ts'

export const rejectCredit = reasonedEndpoint(
  {
    name: 'reject-credit',
    audiences: { operator: 'PUT /operator/account/{accountId}/application/{id}/reject' },
    summary: 'Reject a credit application: the company gets no trade credit for six months',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'reject-credit',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
