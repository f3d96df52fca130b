// GET /operator/quote
import type { Quote } from '../../domain/quotes/quote.ts'
import { shownQuoteStatus, shownQuoteStatuses } from '../../domain/quotes/quote-status.ts'
import { searchEndpoint } from '../search.ts'
import { todayOf } from '../today.ts'
import { quoteLimits } from '../../domain/quotes/quote-fields.ts'
import { quoteSchema, serializeQuote } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText } from '../../schema/query.ts'

const searchTextMax = 256

export const searchQuotes = searchEndpoint<Quote>({
  name: 'search-quotes',
  audiences: { operator: 'GET /operator/quote' },
  summary:
    'Find quotes in all accounts, including by the start of the number and by the buyer’s name',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    number: queryText(quoteLimits.quoteNumberMax),
    status: queryOneOf(shownQuoteStatuses),
    customerId: queryText(idLengthMax),
    customer: queryText(searchTextMax),
    text: queryText(searchTextMax),
    projectId: queryText(idLengthMax),
  },
  schema: quoteSchema,
  customerIdOf: ({ content }) => content.customerId,
  serialize: (call, quote) => serializeQuote(quote, shownQuoteStatus(quote, todayOf(call))),
  find(call, { status, ...filters }, page) {
    const shown = shownQuoteStatuses.find((one) => one === status)
    const today = todayOf(call)
    const asked = shown === undefined ? filters : { ...filters, status: { shown, today } }
    return call.store.searchQuotes(asked, page)
  },
})
