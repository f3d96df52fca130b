// What can become of a quote now, for whoever looks at it: each move of the table, and why it is not possible.
import type { CalendarDate } from '../calendar-date.ts'
import { obstacleOfQuote } from './decide-quote.ts'
import type { Obstacle } from '../invoices/invoice-obstacle.ts'
import {
  moveQuoteStatus,
  quoteMoves,
  shownQuoteStatus,
  type QuoteAction,
  type QuoteStatus,
} from './quote-status.ts'
import type { Quote } from './quote.ts'

type PossibleMove = {
  readonly action: QuoteAction
  readonly actor: 'buyer' | 'source'
  readonly meaning: string
  readonly to: QuoteStatus
  /** Why it is not possible; `null` when it is. */
  readonly because: Obstacle | null
}

export function movesOfQuote(quote: Quote, today: CalendarDate): PossibleMove[] {
  const status = shownQuoteStatus(quote, today)
  return Object.entries(quoteMoves).map(([name, { actor, meaning, to }]) => {
    // The keys of the table are its actions.
    const action = name as QuoteAction
    const isPossible = moveQuoteStatus(status, action) !== null
    return {
      action,
      actor,
      meaning,
      to,
      because: isPossible ? null : obstacle(quote, today, actor),
    }
  })
}

/** The buyer is told in the very words; a source offers anew only what was rejected. */
function obstacle(
  quote: Quote,
  today: CalendarDate,
  actor: PossibleMove['actor'],
): Obstacle | null {
  if (actor === 'buyer') return obstacleOfQuote(quote, today)
  return { rule: 'move_not_possible', message: 'The quote was not rejected.' }
}
