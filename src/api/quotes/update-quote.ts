// PUT /integration/quote/{id}
import { endpoint } from '../endpoint.ts'
import { updateQuote as decide } from '../../domain/quotes/update-quote.ts'
import { writeAnswer } from '../answer.ts'
import { createQuote, creation } from './create-quote.ts'
import { readUpdate, updateQuoteBody, quoteWritten } from './schema.ts'
import { upsertQuery, writeOrCreate } from '../upsert.ts'

export const updateQuote = endpoint({
  name: 'update-quote',
  audiences: { account: 'PUT /integration/quote/{id}' },
  summary: 'Update a quote',
  access: 'write',
  query: upsertQuery,
  upserts: createQuote,
  body: { schema: updateQuoteBody.schema },
  success: { status: 202, schema: quoteWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    writeOrCreate(
      call,
      {
        name: 'update-quote',
        kind: 'quote',
        query: upsertQuery,
        maskedText: updateQuoteBody.maskedText,
        read(body, { call: { principal }, strict, now }, issues) {
          const push = readUpdate(body, { account: principal.account, now, strict }, issues)
          return push === null ? null : { push }
        },
        hint: ({ push }) => [{ kind: 'customer', id: push.customerId, access: 'read' }],
        decide: (loaded, command, context) =>
          decide(
            loaded.get('quote', command.id),
            loaded.get('customer', command.push.customerId),
            command,
            context,
          ),
        answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
      },
      () => creation,
    ),
})
