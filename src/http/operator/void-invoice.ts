// PUT /operator/account/{accountId}/invoice/{id}/void
import { voidInvoice as decide } from '../../domain/void-invoice.ts'
import { applicationIn, refsOfApplication, rulingOf } from '../credit-case.ts'
import { operate, reasonBody, reasonedOperation } from '../operate.ts'
import { invoiceOperated } from './freeze-invoice.ts'

export const voidInvoice = reasonedOperation(
  {
    name: 'void-invoice',
    summary: 'Cancel an invoice for its account, for good',
    schema: invoiceOperated,
  },
  (call) =>
    operate(call, {
      name: 'void-invoice',
      kind: 'invoice',
      body: reasonBody,
      plan: ({ id }) => refsOfApplication(call, id),
      decide: (loaded, { id, reason }, moment) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), moment),
    }),
)
