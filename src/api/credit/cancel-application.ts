// PUT /operator/account/{accountId}/application/{id}/cancel
import { cancelApplication as decide } from '../../domain/credit/review-credit.ts'
import { applicationHint, applicationIn, rulingOf } from '../credit-case.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { invoiceOperated } from '../invoices/answer-schemas.ts'

export const cancelApplication = reasonedEndpoint(
  {
    name: 'cancel-application',
    audiences: { operator: 'PUT /operator/account/{accountId}/application/{id}/cancel' },
    summary: 'Cancel a credit application and its invoice, without blocking trade credit',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'cancel-application',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
