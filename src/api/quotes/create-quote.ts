// POST /integration/quote
import { endpoint } from '../endpoint.ts'
import { createQuote as decide, type CreateQuote } from '../../domain/quotes/create-quote.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import type { RecordRef } from '../../store/unit-of-work/change-port.ts'
import { writeAnswer } from '../answer.ts'
import { createQuoteBody, readCreate, quoteWritten } from './schema.ts'
import { write } from '../write.ts'
import type { WriteSpec } from '../write-spec.ts'

export const createQuote = endpoint({
  name: 'create-quote',
  audiences: { account: 'POST /integration/quote' },
  summary: 'Create a quote for its buyer to approve, with its project if one is sent',
  access: 'write',
  body: { schema: createQuoteBody.schema },
  success: { status: 201, schema: quoteWritten },
  refusals: [409, 422],
  handle: (call) => write(call, creation),
})

export const creation: WriteSpec<Quote, CreateQuote> = {
  name: 'create-quote',
  kind: 'quote',
  maskedText: createQuoteBody.maskedText,
  read: (body, { call: { principal }, strict, now }, issues) =>
    readCreate(body, { account: principal.account, now, strict }, issues),
  idOf: (command) => command.id,
  hint({ push, project }) {
    const customer: RecordRef = { kind: 'customer', id: push.customerId, access: 'read' }
    if (project === null) return [customer]
    return [customer, { kind: 'project', id: project.id, access: 'write' }]
  },
  decide(loaded, command, context) {
    const { id, push, project } = command
    const stored = {
      existing: loaded.get('quote', id),
      customer: loaded.get('customer', push.customerId),
      project: project === null ? null : loaded.lock('project', project.id),
    }
    return decide(stored, command, context)
  },
  answer: (decision, operationId) => writeAnswer(decision, { status: 201, operationId }),
}
