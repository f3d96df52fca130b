// POST /buyer/quote/reject: the buyer rejects a quote.
import { decideQuote, type DecideQuote, type OnDay } from './decide-quote.ts'
import type { Quote } from './quote.ts'
import type { Decision } from '../verdict.ts'

export function rejectQuote(
  quote: Quote | null,
  command: DecideQuote,
  onDay: OnDay,
): Decision<Quote> {
  return decideQuote(quote, 'reject', command, onDay)
}
