// POST /integration/invoice/simplify
import { endpoint } from '../endpoint.ts'
import {
  createSimplifiedInvoice as decide,
  type CreateSimplifiedInvoice,
} from '../../domain/invoices/create-simplified-invoice.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { writeAnswer } from '../answer.ts'
import { invoiceWritten } from './answer-schemas.ts'
import { createSimplifiedBody, readCreate } from './simplified-schema.ts'
import { write } from '../write.ts'
import type { WriteSpec } from '../write-spec.ts'

export const createSimplifiedInvoice = endpoint({
  name: 'create-simplified-invoice',
  audiences: { account: 'POST /integration/invoice/simplify' },
  summary: 'Create an invoice with payers, without a customer',
  access: 'write',
  body: { schema: createSimplifiedBody.schema },
  success: { status: 201, schema: invoiceWritten },
  refusals: [409, 422],
  handle: (call) => write(call, creation),
})

export const creation: WriteSpec<Invoice, CreateSimplifiedInvoice> = {
  name: 'create-simplified-invoice',
  kind: 'invoice',
  maskedText: createSimplifiedBody.maskedText,
  read: (body, { call: { principal }, strict, now }, issues) =>
    readCreate(body, { account: principal.account, now, strict }, issues),
  idOf: (command) => command.id,
  hint: ({ project }) =>
    project === null ? [] : [{ kind: 'project', id: project.id, access: 'write' }],
  decide(loaded, command, context) {
    const existing = loaded.get('invoice', command.id)
    const { project } = command
    const stored = project === null ? null : loaded.lock('project', project.id)
    return decide({ existing, project: stored }, command, context)
  },
  answer: (decision, operationId) => writeAnswer(decision, { status: 201, operationId }),
}
