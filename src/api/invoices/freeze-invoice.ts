// PUT /operator/account/{accountId}/invoice/{id}/freeze
import { freezeInvoice as decide } from '../../domain/invoices/freeze-invoice.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { invoiceOperatorResult } from './answer-schemas.ts'

export const freezeInvoice = reasonOnlyEndpoint(
  {
    name: 'freeze-invoice',
    audiences: { operator: 'PUT /operator/account/{accountId}/invoice/{id}/freeze' },
    summary: 'Freeze an invoice: it is Draft and cannot be paid until it is unfrozen',
    schema: invoiceOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'freeze-invoice',
      kind: 'invoice',
      body: reasonBody,
      decide: (loaded, { id }, context) => decide(loaded.get('invoice', id), context),
    }),
)
