// POST /buyer/quote/approve
import { quoteDecision } from './decide-quote.ts'
import { approveQuote as approveQuoteInDomain } from '../../domain/quotes/approve-quote.ts'

export const approveQuote = quoteDecision({
  name: 'approve-quote',
  audiences: { buyer: { route: 'POST /buyer/quote/approve', link: 'quote' } },
  summary: 'Approve the quote of the link',
  decide: approveQuoteInDomain,
})
