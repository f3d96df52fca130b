// PUT /integration/quote/{id}: the source updates a quote.
import type { Customer } from '../customers/customer.ts'
import { expiredQuote } from '../expired-on-arrival.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { changedQuoteField, quoteChanges } from './quote-changes.ts'
import {
  editableQuoteFields,
  moveQuoteStatus,
  quoteLockReasons,
  type QuoteStatus,
} from './quote-status.ts'
import { contentOfQuotePush, type Quote, type QuotePush } from './quote.ts'
import { reportable } from '../field-changes.ts'
import { refuseLocked } from '../refuse-locked.ts'
import { orderOfPush, applySourceUpdate, superseded } from '../source-update.ts'
import { customerNotFound } from '../invoices/update-invoice.ts'
import type { Change } from '../json-changes.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

type UpdateQuote = { readonly push: QuotePush; readonly ifMatch: IfMatch | null }

export function updateQuote(
  quote: Quote | null,
  customer: Customer | null,
  { push, ifMatch }: UpdateQuote,
  context: DecisionContext,
): Decision<Quote> {
  if (quote === null) throw quoteNotFound()
  if (customer === null) throw customerNotFound(push.customerId)
  const content = contentOfQuotePush(push, quote.content)
  const changes = quoteChanges(quote.content, content)
  const status = changes.length === 0 ? quote.status : statusAfterChange(quote.status)
  const reported = withStatus(reportable(changes, quote.content, content), quote.status, status)
  requireMatch(ifMatch, quote, () => reported)
  if (orderOfPush(push.sourceModifiedDate, quote) === 'earlier')
    return superseded(quote, push.sourceModifiedDate)
  refuseLocked({
    document: 'Quote',
    status: quote.status,
    because: quoteLockReasons[quote.status],
    resolutionOf: () =>
      'Send it as stored. To offer something else, create a quote under another id.',
    changes: changes.filter((change) => isLocked(quote.status, change)),
  })
  return applySourceUpdate(
    quote,
    { ...quote, content, status },
    {
      changes: reported,
      type: 'quote.updated',
      sent: push.sourceModifiedDate,
      warnings: expiredQuote({ content, status }, context.now),
      context,
    },
  )
}

function isLocked(status: QuoteStatus, change: Change): boolean {
  return !editableQuoteFields[status].includes(changedQuoteField(change))
}

/** A change offers a rejected quote again. */
function statusAfterChange(status: QuoteStatus): QuoteStatus {
  return moveQuoteStatus(status, 'offer_anew') ?? status
}

function withStatus(
  changes: readonly Change[],
  before: QuoteStatus,
  after: QuoteStatus,
): readonly Change[] {
  return after === before ? changes : [...changes, { pointer: '/status', before, after }]
}

function quoteNotFound(): HubError {
  return new HubError('not_found', 'Quote not found.', { rule: 'quote_not_found' })
}
