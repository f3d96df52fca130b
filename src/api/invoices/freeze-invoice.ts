// PUT /operator/account/{accountId}/invoice/{id}/freeze
import { freezeInvoice as decide } from '../../domain/invoices/freeze-invoice.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { invoiceOperated } from './answer-schemas.ts'

export const freezeInvoice = reasonedEndpoint(
  {
    name: 'freeze-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/freeze' },
    summary: 'Freeze an invoice: it is Draft and cannot be paid until it is unfrozen',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'freeze-invoice',
      kind: 'invoice',
      body: reasonBody,
      decide: (loaded, { id }, context) => decide(loaded.get('invoice', id), context),
    }),
)
