// Status transitions of a quote that the buyer triggers. They increment hubVersion and not version, so that they
// do not make a push stale.
import type { CalendarDate } from '../calendar-date.ts'
import type { EventType } from '../event.ts'
import { HubError } from '../hub-error.ts'
import { laterOf } from '../instant.ts'
import { moveQuoteStatus, shownQuoteStatus } from './quote-status.ts'
import type { Quote } from './quote.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type BuyerQuoteAction = 'approve' | 'reject'

const eventOfAction: Record<BuyerQuoteAction, EventType> = {
  approve: 'quote.authorized',
  reject: 'quote.rejected',
}

/** `today` determines whether the quote has expired. */
export function moveQuote(
  quote: Quote,
  action: BuyerQuoteAction,
  today: CalendarDate,
  context: DecisionContext,
): Decision<Quote> {
  const shown = shownQuoteStatus(quote, today)
  const status = moveQuoteStatus(shown, action)
  if (status === null) {
    const message = `Cannot ${action} the quote: it is ${shown}.`
    throw new HubError('conflict', message, { rule: 'move_not_possible' })
  }
  const record = {
    ...quote,
    status,
    hubVersion: quote.hubVersion + 1,
    updatedAt: laterOf(context.now, quote.updatedAt),
  }
  const changes = [{ pointer: '/status', before: quote.status, after: status }]
  const writes = [{ record, event: { type: eventOfAction[action], changes } }] as const
  return { verdict: 'applied', record, changed: ['/status'], warnings: [], writes }
}
