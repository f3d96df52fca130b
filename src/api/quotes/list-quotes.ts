// GET /integration/quote
import { endpoint } from '../endpoint.ts'
import { shownQuoteStatus, shownQuoteStatuses } from '../../domain/quotes/quote-status.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { todayOf } from '../today.ts'
import { quoteLimits } from '../../domain/quotes/quote-fields.ts'
import { quoteSchema, serializeQuote } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryInstant, queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const query = {
  status: queryOneOf(shownQuoteStatuses),
  customerId: queryText(idLengthMax),
  number: queryText(quoteLimits.quoteNumberMax),
  projectId: queryText(idLengthMax),
  changedAfter: queryInstant,
  ...pageFields,
}

export const listQuotes = endpoint({
  name: 'list-quotes',
  audiences: { account: 'GET /integration/quote' },
  summary: 'List quotes in order of id',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('QuoteList', quoteSchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, status: shown, ...rest } = sent
    const today = todayOf(call)
    const filter = shown === undefined ? rest : { ...rest, status: { shown, today } }
    const serialize = (quote: Parameters<typeof serializeQuote>[0]) =>
      serializeQuote(quote, shownQuoteStatus(quote, today))
    return listRecords(call, 'quote', { sent, filter, serialize })
  },
})
