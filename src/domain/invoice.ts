// What an invoice is. All of it is plain JSON data: amounts are exact decimal text, dates are text.
import type { CalendarDate } from './calendar-date.ts'
import type { Decimal } from './decimal.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import type { SourceTime } from './source-clock.ts'
import type { Instant } from './instant.ts'

export type InvoiceLine = {
  readonly description: string | null
  readonly unitAmount: Decimal
  readonly quantity: Decimal
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
}

export type SalesPerson = {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly emailAddress: string | null
  readonly cellPhoneNumber: string | null
}

/** The source's fields, amounts in dollars. */
export type InvoiceContent = {
  readonly invoiceNumber: string
  readonly customerId: string
  readonly invoiceDate: CalendarDate
  readonly dueDate: CalendarDate
  readonly expirationDate: CalendarDate
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
  readonly amountDue: Decimal
  readonly lines: readonly InvoiceLine[]
  readonly salesInfo: readonly SalesPerson[]
}

/** The content as a push says it: `null` is "not said", an empty list is "none". */
export type InvoicePush = Omit<InvoiceContent, 'lines' | 'salesInfo'> & {
  readonly lines: readonly InvoiceLine[] | null
  readonly salesInfo: readonly SalesPerson[] | null
  /** A claim: see invoice-status.ts. */
  readonly status: InvoiceStatus
  readonly sourceModifiedDate: SourceTime
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
  /** The source's clock, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** The content that a push makes: what it leaves unsaid stays as it is stored. */
export function contentOfPush(
  push: InvoicePush,
  stored: Pick<InvoiceContent, 'lines' | 'salesInfo'>,
): InvoiceContent {
  return {
    invoiceNumber: push.invoiceNumber,
    customerId: push.customerId,
    invoiceDate: push.invoiceDate,
    dueDate: push.dueDate,
    expirationDate: push.expirationDate,
    subTotal: push.subTotal,
    taxAmount: push.taxAmount,
    totalAmount: push.totalAmount,
    amountDue: push.amountDue,
    lines: push.lines ?? stored.lines,
    salesInfo: push.salesInfo ?? stored.salesInfo,
  }
}
