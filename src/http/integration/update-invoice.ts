// PUT /integration/invoice/{id}
import { updateInvoice as decide } from '../../domain/update-invoice.ts'
import { writeAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { readUpdate, updateInvoiceBody } from '../wire/invoice.ts'
import { invoiceWritten } from '../wire/schemas.ts'
import { write } from '../write.ts'

export const updateInvoice: Operation = {
  name: 'update-invoice',
  summary: 'Update an invoice',
  access: 'write',
  body: { schema: updateInvoiceBody.schema },
  success: { status: 202, schema: invoiceWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    write(call, {
      name: 'update-invoice',
      kind: 'invoice',
      maskedText: updateInvoiceBody.maskedText,
      read(body, { call: { principal }, strict, now }, notes) {
        const push = readUpdate(body, { account: principal.account, now, strict }, notes)
        return push === null ? null : { push }
      },
      alsoLoad: ({ push }) => [{ kind: 'customer', id: push.customerId, access: 'onDemand' }],
      decide: (loaded, command, moment) =>
        decide(
          loaded.get('invoice', command.id),
          (id) => loaded.get('customer', id),
          command,
          moment,
        ),
      answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
    }),
}
