// The transitions of a quote, and for each whether it is possible now or why not.
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
  /** Why it is not possible; `null` if it is. */
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

/** Uses the buyer's own messages; the source's only transition starts from REJECTED. */
function obstacle(
  quote: Quote,
  today: CalendarDate,
  actor: PossibleMove['actor'],
): Obstacle | null {
  if (actor === 'buyer') return obstacleOfQuote(quote, today)
  return { rule: 'move_not_possible', message: 'The quote was not rejected.' }
}
