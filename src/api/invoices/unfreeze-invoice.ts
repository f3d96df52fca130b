// PUT /operator/account/{accountId}/invoice/{id}/unfreeze
import { unfreezeInvoice as decide } from '../../domain/invoices/unfreeze-invoice.ts'
import { applicationHint, applicationIn } from '../credit-case.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from './answer-schemas.ts'

export const unfreezeInvoice = reasonOnlyEndpoint(
  {
    name: 'unfreeze-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/unfreeze' },
    summary: 'Unfreeze an invoice; it stays Draft while its customer is frozen',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'unfreeze-invoice',
      kind: 'invoice',
      body: reasonBody,
      hint: () => applicationHint(call.id),
      decide(loaded, { id }, context) {
        const { invoice, customer } = applicationIn(loaded, id)
        return decide(invoice, customer, context)
      },
    }),
)
