// What a quote is. All of it is plain JSON data: amounts are exact decimal text, dates are text.
import type { CalendarDate } from '../calendar-date.ts'
import type { Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'
import type { InvoiceLine } from '../invoices/invoice.ts'
import type { QuoteStatus } from './quote-status.ts'
import type { SourceTime } from '../source-clock.ts'

/** The source's fields, amounts in dollars. */
export type QuoteContent = {
  readonly quoteNumber: string
  readonly customerId: string
  readonly quoteDate: CalendarDate
  readonly dueDate: CalendarDate
  readonly expirationDate: CalendarDate
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
  readonly lines: readonly InvoiceLine[]
}

/** The content as a push says it: `null` is "not said", an empty list is "none". */
export type QuotePush = Omit<QuoteContent, 'lines'> & {
  readonly lines: readonly InvoiceLine[] | null
  readonly sourceModifiedDate: SourceTime
}

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

/** The content that a push makes: what it leaves unsaid stays as it is stored. */
export function contentOfQuotePush(
  push: QuotePush,
  stored: Pick<QuoteContent, 'lines'>,
): QuoteContent {
  return {
    quoteNumber: push.quoteNumber,
    customerId: push.customerId,
    quoteDate: push.quoteDate,
    dueDate: push.dueDate,
    expirationDate: push.expirationDate,
    subTotal: push.subTotal,
    taxAmount: push.taxAmount,
    totalAmount: push.totalAmount,
    lines: push.lines ?? stored.lines,
  }
}
