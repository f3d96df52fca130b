// POST /buyer/quote/reject
import { quoteDecision } from './decide-quote.ts'
import { rejectQuote as rejectQuoteInDomain } from '../../domain/quotes/reject-quote.ts'

export const rejectQuote = quoteDecision({
  name: 'reject-quote',
  audiences: { buyer: { route: 'POST /buyer/quote/reject', link: 'quote' } },
  summary: 'Reject the quote of the link',
  decide: rejectQuoteInDomain,
})
