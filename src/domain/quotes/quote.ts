// What a quote is. All of it is plain JSON data: amounts are exact decimal text, dates are text.
import type { Decimal } from '../decimal.ts'
import { contentMaker, type ContentOf, type InputOf } from '../fields.ts'
import type { Instant } from '../instant.ts'
import { quoteFields } from './quote-fields.ts'
import type { QuoteStatus } from './quote-status.ts'
import type { SourceTime } from '../source-clock.ts'

/** The source's fields. */
export type QuoteContent = ContentOf<typeof quoteFields>

/** The content as a push says it: `null` is "not said", an empty list is "none". */
export type QuotePush = InputOf<typeof quoteFields> & { readonly sourceModifiedDate: SourceTime }

export type Quote = {
  readonly kind: 'quote'
  /** The source's own id, unique in the account. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  /** Raised by every applied write of the source. The entity tag. */
  readonly version: number
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  /** What was decided. That it has run out is a matter of the day: see shownQuoteStatus. */
  readonly status: QuoteStatus
  readonly content: QuoteContent
  readonly projectId: string | null
  /** In dollars: the invoices that were approved by the quote. Never more than its total. */
  readonly used: Decimal
  /** The source's clock, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

const makeContent = contentMaker(quoteFields)

/** The content that a push makes: what it leaves unsaid stays as it is stored. */
export function contentOfQuotePush(push: QuotePush, stored: QuoteContent | null): QuoteContent {
  return makeContent(push, stored)
}
