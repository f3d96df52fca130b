// PUT /operator/account/{accountId}/invoice/{id}/void
import { voidInvoice as decide } from '../../domain/invoices/void-invoice.ts'
import { rulingOf } from '../credit-case.ts'
import { dependentsHint, dependentsIn } from './dependents.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { invoiceOperated } from './answer-schemas.ts'

export const voidInvoice = reasonedEndpoint(
  {
    name: 'void-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/void' },
    summary: 'Cancel an invoice permanently on behalf of its account',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'void-invoice',
      kind: 'invoice',
      body: reasonBody,
      hint: () => dependentsHint(call.id),
      decide: (loaded, { id, reason }, context) =>
        decide(
          loaded.get('invoice', id),
          { find: dependentsIn(loaded), ruling: rulingOf(call, reason) },
          context,
        ),
    }),
)
