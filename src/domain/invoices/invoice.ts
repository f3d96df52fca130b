// What an invoice is. All of it is plain JSON data: amounts are exact decimal text, dates are text.
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
/** Whom a simplified invoice is sent to; with an e-mail address or a phone number at least. */
export type Payer = ContentOf<typeof payerFields>
/** The source's fields. */
export type InvoiceContent = ContentOf<typeof invoiceFields>

/** What both kinds of push say: `null` is "not said", an empty list is "none". */
export type PushOfEither = Omit<InputOf<typeof invoiceFields>, Addressee> & {
  readonly sourceModifiedDate: SourceTime
}

export type InvoicePush = PushOfEither & {
  readonly customerId: string
  /** A claim: see invoice-status.ts. */
  readonly status: InvoiceStatus
}

/** Of a simplified invoice: payers in place of customer and status. */
export type SimplifiedPush = PushOfEither & { readonly payersInfo: readonly Payer[] | null }

/** What an invoice has besides the source's content, all of it rare. */
export type InvoiceHubFields = {
  /** The quote that the source cited when it created the invoice, and its number. */
  readonly quoteId: string | null
  readonly quoteRefNumber: string | null
  readonly projectId: string | null
  /** What it takes of the quote that approved it: see quote-use.ts. Amount in dollars. */
  readonly quoteUse: { readonly quoteId: string; readonly amount: Decimal } | null
  /** Since when an operator keeps it from being paid. */
  readonly frozenAt: Instant | null
  /** What it was before it, or its customer, was frozen, and becomes again: see hold-invoice.ts. */
  readonly heldFrom: 'Placed' | null
  /** What the source has to book, in the order of time. */
  readonly bookings: readonly Booking[]
  /** When the source last said another `amountDue`, if any was booked before. */
  readonly amountClaimedAt: Instant | null
}

export type Invoice = {
  readonly kind: 'invoice'
  /** The source's own id, unique in the account. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  /** Raised by every applied write of the source. The entity tag. */
  readonly version: number
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  readonly status: InvoiceStatus
  readonly content: InvoiceContent
  /** `null` for most invoices: see `hubFieldsOf`. */
  readonly extra: InvoiceHubFields | null
  /** The source's clock, as it was written. */
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

/** Invoices that were stored before a field was thought of have none of it. */
export function hubFieldsOf({ extra }: Pick<Invoice, 'extra'>): InvoiceHubFields {
  return extra === null ? noHubFields : { ...noHubFields, ...extra }
}

/** What says how much of it is still to be paid: see payable.ts. */
export function claimOf(invoice: Invoice) {
  const { bookings, amountClaimedAt } = hubFieldsOf(invoice)
  const { content, createdAt } = invoice
  return { content, bookings, amountClaimedAt: amountClaimedAt ?? createdAt }
}

/** The invoice with these of its extra fields changed; none at all are stored as `null`. */
export function withHubFields(invoice: Invoice, fields: Partial<InvoiceHubFields>): Invoice {
  const extra = { ...hubFieldsOf(invoice), ...fields }
  const isNone = Object.values(extra).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  )
  return { ...invoice, extra: isNone ? null : extra }
}

/** Two kinds of invoice, told apart by who it is sent to; neither ever becomes the other. */
export function isSimplified({ content }: Pick<Invoice, 'content'>): boolean {
  return content.payersInfo !== null
}

const makeContent = contentMaker(invoiceFields)

/** The content that a push makes. Whoever has signed up for a simplified invoice stays its customer. */
export function contentOfPush(
  push: InvoicePush | SimplifiedPush,
  stored: InvoiceContent | null,
): InvoiceContent {
  return makeContent(push, stored)
}
