// An invoice, as plain JSON data: amounts are exact decimal text, dates are text.
import type { Booking } from './booking.ts'
import type { Decimal } from '../decimal.ts'
import { contentMaker, type ContentOf, type InputOf } from '../fields.ts'
import {
  invoiceFields,
  type Addressee,
  type lineFields,
  type payerFields,
  type personFields,
} from './invoice-fields.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import type { SourceTime } from '../source-clock.ts'
import type { Instant } from '../instant.ts'

export type InvoiceLine = ContentOf<typeof lineFields>
export type SalesPerson = ContentOf<typeof personFields>
/** A recipient of a simplified invoice, who has at least an e-mail address or a phone number. */
export type Payer = ContentOf<typeof payerFields>
/** The fields that the source owns. */
export type InvoiceContent = ContentOf<typeof invoiceFields>

/** The common part of pushes of ordinary and simplified invoices: `null` means not sent, an empty list clears the list. */
export type PushOfEither = Omit<InputOf<typeof invoiceFields>, Addressee> & {
  readonly sourceModifiedDate: SourceTime
}

export type InvoicePush = PushOfEither & {
  readonly customerId: string
  /** A request: see invoice-status.ts. */
  readonly status: InvoiceStatus
}

/** The push of a simplified invoice: payers instead of customer and status. */
export type SimplifiedPush = PushOfEither & { readonly payersInfo: readonly Payer[] | null }

/** Fields that the hub owns, which most invoices do not have. */
export type InvoiceHubFields = {
  /** The quote, and its number, that the source cited when it created the invoice. */
  readonly quoteId: string | null
  readonly quoteRefNumber: string | null
  readonly projectId: string | null
  /** The amount in dollars that the invoice uses of a quote: see quote-use.ts. */
  readonly quoteUse: { readonly quoteId: string; readonly amount: Decimal } | null
  /** When an operator froze the invoice. */
  readonly frozenAt: Instant | null
  /** The status to return to when the invoice is no longer held: see hold-invoice.ts. */
  readonly heldFrom: 'Placed' | null
  /** What the source has to book, in chronological order. */
  readonly bookings: readonly Booking[]
  /** When the source last changed `amountDue` after a booking. */
  readonly amountClaimedAt: Instant | null
}

export type Invoice = {
  readonly kind: 'invoice'
  /** The source's own id, unique in the account. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  /** Incremented by every applied write of the source. Used as entity tag. */
  readonly version: number
  /** Incremented by the hub's own changes, which must not make a push stale. */
  readonly hubVersion: number
  readonly status: InvoiceStatus
  readonly content: InvoiceContent
  /** `null` for most invoices: read it with `hubFieldsOf`. */
  readonly extra: InvoiceHubFields | null
  /** The source's clock, as sent. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export const noHubFields: InvoiceHubFields = {
  quoteId: null,
  quoteRefNumber: null,
  projectId: null,
  quoteUse: null,
  frozenAt: null,
  heldFrom: null,
  bookings: [],
  amountClaimedAt: null,
}

/** Fills in fields that did not exist yet when the invoice was stored. */
export function hubFieldsOf({ extra }: Pick<Invoice, 'extra'>): InvoiceHubFields {
  return extra === null ? noHubFields : { ...noHubFields, ...extra }
}

/** Changes hub fields; `extra` becomes `null` if all of them are empty. */
export function withHubFields(invoice: Invoice, fields: Partial<InvoiceHubFields>): Invoice {
  const extra = { ...hubFieldsOf(invoice), ...fields }
  const isNone = Object.values(extra).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  )
  return { ...invoice, extra: isNone ? null : extra }
}

/** Whether the invoice is simplified, which never changes. */
export function isSimplified({ content }: Pick<Invoice, 'content'>): boolean {
  return content.payersInfo !== null
}

/** The content after a push; a simplified invoice keeps the customer who signed up. */
export const contentOfPush: (
  push: InvoicePush | SimplifiedPush,
  stored: InvoiceContent | null,
) => InvoiceContent = contentMaker(invoiceFields)
