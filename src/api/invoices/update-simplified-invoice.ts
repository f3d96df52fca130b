// PUT /integration/invoice/simplify/{id}
import { endpoint } from '../endpoint.ts'
import { updateSimplifiedInvoice as decide } from '../../domain/invoices/update-simplified-invoice.ts'
import { writeAnswer } from '../answer.ts'
import { createSimplifiedInvoice, creation } from './create-simplified-invoice.ts'
import { invoiceWritten } from './answer-schemas.ts'
import { readUpdate, updateSimplifiedBody } from './simplified-schema.ts'
import { upsertQuery, writeOrCreate } from '../upsert.ts'

export const updateSimplifiedInvoice = endpoint({
  name: 'update-simplified-invoice',
  audiences: { account: 'PUT /integration/invoice/simplify/{id}' },
  summary: 'Update a simplified invoice',
  access: 'write',
  query: upsertQuery,
  upserts: createSimplifiedInvoice,
  body: { schema: updateSimplifiedBody.schema },
  success: { status: 202, schema: invoiceWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    writeOrCreate(
      call,
      {
        name: 'update-simplified-invoice',
        kind: 'invoice',
        query: upsertQuery,
        maskedText: updateSimplifiedBody.maskedText,
        read(body, { call: { principal }, strict, now }, issues) {
          const push = readUpdate(body, { account: principal.account, now, strict }, issues)
          return push === null ? null : { push }
        },
        decide: (loaded, command, context) =>
          decide(loaded.get('invoice', command.id), command, context),
        answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
      },
      () => creation,
    ),
})
