// POST /integration/invoice/simplify
import { createSimplifiedInvoice as decide } from '../../domain/create-simplified-invoice.ts'
import { nothingCited } from '../../domain/new-invoice.ts'
import { writeAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { invoiceWritten } from '../wire/schemas.ts'
import { createSimplifiedBody, readCreate } from '../wire/simplified-invoice.ts'
import { write } from '../write.ts'

export const createSimplifiedInvoice: Operation = {
  name: 'create-simplified-invoice',
  summary: 'Create an invoice with payers, where there is no customer yet',
  access: 'write',
  body: { schema: createSimplifiedBody.schema },
  success: { status: 201, schema: invoiceWritten },
  refusals: [409, 422],
  handle: (call) =>
    write(call, {
      name: 'create-simplified-invoice',
      kind: 'invoice',
      maskedText: createSimplifiedBody.maskedText,
      read(body, { call: { principal }, strict, now }, notes) {
        const command = readCreate(body, { account: principal.account, now, strict }, notes)
        return command === null ? null : { ...command, cited: nothingCited }
      },
      idOf: (command) => command.id,
      decide: (loaded, command, moment) =>
        decide(loaded.get('invoice', command.id), command, moment),
      answer: (decision, operationId) => writeAnswer(decision, { status: 201, operationId }),
    }),
}
