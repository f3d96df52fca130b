// GET /integration/quote/{id}/link
import { okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { readNamed } from '../read.ts'
import { shape, string } from '../wire/shape.ts'

export const getQuoteLink: Operation = {
  name: 'get-quote-link',
  summary: 'Read the link under which a buyer approves or rejects a quote',
  access: 'read',
  success: { status: 200, schema: shape('QuoteLink', { quoteUrl: string }) },
  refusals: [404],
  async handle(call) {
    const quote = await readNamed(call, 'quote')
    return okAnswer({ quoteUrl: call.links.urlOf('quote', call.accountId, quote) })
  },
}
