// PUT /integration/invoice/{id}
import { endpoint } from '../endpoint.ts'
import { updateInvoice as decide } from '../../domain/invoices/update-invoice.ts'
import { cascadeCancel } from '../../domain/invoices/cascade-cancel.ts'
import { writeAnswer } from '../answer.ts'
import { createInvoice, creationOf } from './create-invoice.ts'
import { dependentsHint, dependentsIn } from './dependents.ts'
import { readUpdate, updateInvoiceBody } from './schema.ts'
import { invoiceWritten } from './answer-schemas.ts'
import { upsertQuery, writeOrCreate } from '../upsert.ts'

export const updateInvoice = endpoint({
  name: 'update-invoice',
  audiences: { account: 'PUT /integration/invoice/{id}' },
  summary: 'Update an invoice',
  access: 'write',
  query: upsertQuery,
  upserts: createInvoice,
  body: { schema: updateInvoiceBody.schema },
  success: { status: 202, schema: invoiceWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    writeOrCreate(
      call,
      {
        name: 'update-invoice',
        kind: 'invoice',
        query: upsertQuery,
        maskedText: updateInvoiceBody.maskedText,
        read(body, { call: { principal }, strict, now }, issues) {
          const push = readUpdate(body, { account: principal.account, now, strict }, issues)
          return push === null ? null : { push }
        },
        // Only a cancellation affects credit.
        hint: ({ push }) => (push.status === 'Canceled' ? dependentsHint(call.id) : []),
        decide(loaded, command, context) {
          const invoice = loaded.get('invoice', command.id)
          const decision = decide(invoice, (id) => loaded.get('customer', id), command, context)
          return cascadeCancel(invoice, decision, { find: dependentsIn(loaded) }, context)
        },
        answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
      },
      creationOf,
    ),
})
