// POST /integration/invoice
import { createInvoice as decide } from '../../domain/create-invoice.ts'
import { writeAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { createInvoiceBody, readCreate } from '../wire/invoice.ts'
import { invoiceWritten } from '../wire/schemas.ts'
import { write } from '../write.ts'

export const createInvoice: Operation = {
  name: 'create-invoice',
  summary: 'Create an invoice',
  access: 'write',
  body: { schema: createInvoiceBody.schema },
  success: { status: 201, schema: invoiceWritten },
  refusals: [409, 422],
  handle: (call) =>
    write(call, {
      name: 'create-invoice',
      kind: 'invoice',
      maskedText: createInvoiceBody.maskedText,
      read: (body, { call: { principal }, strict, now }, notes) =>
        readCreate(body, { account: principal.account, now, strict }, notes),
      idOf: (command) => command.id,
      alsoLoad: ({ push }) => [{ kind: 'customer', id: push.customerId, access: 'read' }],
      decide: (loaded, command, moment) =>
        decide(
          loaded.get('invoice', command.id),
          loaded.get('customer', command.push.customerId),
          command,
          moment,
        ),
      answer: (decision, operationId) => writeAnswer(decision, { status: 201, operationId }),
    }),
}
