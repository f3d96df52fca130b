// A quote, as plain JSON data: amounts are exact decimal text, dates are text.
import type { Decimal } from '../decimal.ts'
import { contentMaker, type ContentOf, type InputOf } from '../fields.ts'
import type { Instant } from '../instant.ts'
import { quoteFields } from './quote-fields.ts'
import type { QuoteStatus } from './quote-status.ts'
import type { SourceTime } from '../source-clock.ts'

/** The fields that the source owns. */
export type QuoteContent = ContentOf<typeof quoteFields>

/** The content of a push: `null` means not sent, an empty list clears the list. */
export type QuotePush = InputOf<typeof quoteFields> & { readonly sourceModifiedDate: SourceTime }

export type Quote = {
  readonly kind: 'quote'
  /** The source's own id, unique in the account. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  /** Incremented by every applied write of the source. Used as entity tag. */
  readonly version: number
  /** Incremented by the hub's own changes, which must not make a push stale. */
  readonly hubVersion: number
  /** The stored status. EXPIRED depends on the day: see shownQuoteStatus. */
  readonly status: QuoteStatus
  readonly content: QuoteContent
  readonly projectId: string | null
  /** In dollars: the total of the invoices approved under the quote, at most its totalAmount. */
  readonly used: Decimal
  /** The source's clock, as sent. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** The content after a push: fields that were not sent keep their stored value. */
export const contentOfQuotePush: (push: QuotePush, stored: QuoteContent | null) => QuoteContent =
  contentMaker(quoteFields)
