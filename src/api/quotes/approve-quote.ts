// POST /buyer/quote/approve
import { approveQuote as decide } from '../../domain/quotes/approve-quote.ts'
import { quoteDecision } from './quote-decision.ts'

export const approveQuote = quoteDecision('approve-quote', 'Approve the quote of the link', decide)
