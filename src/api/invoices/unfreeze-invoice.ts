// PUT /operator/account/{accountId}/invoice/{id}/unfreeze
import { unfreezeInvoice as decide } from '../../domain/invoices/unfreeze-invoice.ts'
import { applicationHint, applicationIn } from '../credit-case.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { invoiceOperated } from './answer-schemas.ts'

export const unfreezeInvoice = reasonedEndpoint(
  {
    name: 'unfreeze-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/unfreeze' },
    summary: 'Unfreeze an invoice; it stays Draft while its customer is frozen',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
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
