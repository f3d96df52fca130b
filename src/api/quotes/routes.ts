// The endpoints about quotes.
import { approveQuote } from './approve-quote.ts'
import { createQuote } from './create-quote.ts'
import { getAccountQuote } from './get-account-quote.ts'
import { getAccountQuoteHistory, getQuoteHistory } from './get-quote-history.ts'
import { getAccountQuoteTimeline } from './get-quote-timeline.ts'
import { getQuote } from './get-quote.ts'
import { getQuoteStatus } from './get-quote-status.ts'
import { listQuotes } from './list-quotes.ts'
import { openQuote } from './open-quote.ts'
import { rejectQuote } from './reject-quote.ts'
import { searchQuotes } from './search-quotes.ts'
import { updateQuote } from './update-quote.ts'

export const quoteEndpoints = [
  createQuote,
  updateQuote,
  listQuotes,
  getQuote,
  getQuoteStatus,
  getQuoteHistory,
  openQuote,
  approveQuote,
  rejectQuote,
  searchQuotes,
  getAccountQuote,
  getAccountQuoteHistory,
  getAccountQuoteTimeline,
] as const
