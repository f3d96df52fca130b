// A buyer approves or rejects a quote through its link.
import type { CalendarDate } from '../calendar-date.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { refused, type Obstacle } from '../invoices/invoice-obstacle.ts'
import { moveQuote, type BuyerQuoteAction } from './move-quote.ts'
import { quoteMoves, shownQuoteStatus } from './quote-status.ts'
import type { Quote } from './quote.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

export type DecideQuote = { readonly ifMatch: IfMatch | null }
export type OnDay = { readonly today: CalendarDate; readonly context: DecisionContext }

/** Repeating the same decision is `unchanged`. */
export function decideQuote(
  quote: Quote | null,
  action: BuyerQuoteAction,
  { ifMatch }: DecideQuote,
  { today, context }: OnDay,
): Decision<Quote> {
  if (quote === null) {
    throw new HubError('not_found', 'Quote not found.', { rule: 'quote_not_found' })
  }
  requireMatch(ifMatch, quote, () => [])
  if (quote.status === quoteMoves[action].to) {
    return unchanged(quote)
  }
  const obstacle = obstacleOfQuote(quote, today)
  if (obstacle !== null) throw refused(obstacle)
  return moveQuote(quote, action, today, context)
}

/** Why the buyer cannot approve or reject the quote today, or `null`. */
export function obstacleOfQuote(quote: Quote, today: CalendarDate): Obstacle | null {
  if (quote.status !== 'PLACED') return decided(quote)
  if (shownQuoteStatus(quote, today) !== 'EXPIRED') return null
  const message = `The quote expired on ${quote.content.expirationDate}.`
  return { rule: 'quote_expired', message }
}

function decided({ status }: Quote): Obstacle {
  return { rule: 'quote_decided', message: `The quote has already been decided: it is ${status}.` }
}
