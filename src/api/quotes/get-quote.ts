// GET /integration/quote/{id}
import { endpoint } from '../endpoint.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { todayOf } from '../today.ts'
import { quoteSchema, serializeQuote } from './schema.ts'

export const getQuote = endpoint({
  name: 'get-quote',
  audiences: { account: 'GET /integration/quote/{id}' },
  summary: 'Read a quote, with the buyer’s link and its editable fields',
  access: 'read',
  success: { status: 200, schema: quoteSchema },
  refusals: [404],
  async handle(call) {
    const quote = await readNamed(call, 'quote')
    const status = shownQuoteStatus(quote, todayOf(call))
    const shown = serializeQuote(quote, status)
    const approvalUrl = call.links.urlOf('quote', call.accountId, quote)
    const body = { ...shown, hub: { ...shown.hub, approvalUrl } }
    return okAnswer(body, { etag: entityTag(quote.version) })
  },
})
