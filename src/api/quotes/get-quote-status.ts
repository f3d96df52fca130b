// GET /integration/quote/{id}/status
import { endpoint } from '../endpoint.ts'
import { toNumber } from '../../domain/decimal.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { creditInfoOf } from '../credit-info.ts'
import { readNamed } from '../read.ts'
import { todayOf } from '../today.ts'
import { quoteStatusSchema } from './schema.ts'

export const getQuoteStatus = endpoint({
  name: 'get-quote-status',
  audiences: { account: 'GET /integration/quote/{id}/status' },
  summary: 'Read the status of a quote, with the credit position of its buyer’s company',
  access: 'read',
  success: { status: 200, schema: quoteStatusSchema },
  refusals: [404],
  async handle(call) {
    const quote = await readNamed(call, 'quote')
    const status = shownQuoteStatus(quote, todayOf(call))
    const totalAmount = toNumber(quote.content.totalAmount)
    const creditInfo = await creditInfoOf(call, quote.content.customerId)
    const body = { quoteId: quote.id, status, creditInfo, totalAmount }
    return okAnswer(body, { etag: entityTag(quote.version) })
  },
})
