// POST /buyer/quote/reject
import { rejectQuote as decide } from '../../domain/quotes/reject-quote.ts'
import { quoteDecision } from './quote-decision.ts'

export const rejectQuote = quoteDecision('reject-quote', 'Reject the quote of the link', decide)
