// PUT /operator/account/{accountId}/invoice/{id}/void
import { voidInvoice as decide } from '../../domain/invoices/void-invoice.ts'
import { rulingOf } from '../credit-case.ts'
import { dependentsHint, dependentsIn } from './dependents.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from './answer-schemas.ts'

export const voidInvoice = reasonOnlyEndpoint(
  {
    name: 'void-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/void' },
    summary: 'Cancel an invoice permanently on behalf of its account',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
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
