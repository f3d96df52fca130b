// PUT /operator/account/{accountId}/application/{id}/cancel
import { cancelApplication as decide } from '../../domain/credit/review-credit.ts'
import { applicationHint, applicationIn, rulingOf } from '../credit-case.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from '../invoices/answer-schemas.ts'

export const cancelApplication = reasonOnlyEndpoint(
  {
    name: 'cancel-application',
    audiences: { operator: 'PUT /operator/account/{accountId}/application/{id}/cancel' },
    summary: 'Cancel a credit application and its invoice, without blocking trade credit',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'cancel-application',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
