// POST /buyer/quote/approve: the buyer approves a quote.
import { decideQuote, type DecideQuote, type OnDay } from './decide-quote.ts'
import type { Quote } from './quote.ts'
import type { Decision } from '../verdict.ts'

export function approveQuote(
  quote: Quote | null,
  command: DecideQuote,
  onDay: OnDay,
): Decision<Quote> {
  return decideQuote(quote, 'approve', command, onDay)
}
