// Filters and pages of record lists and searches.
import type { ShownQuoteStatus } from '../domain/quotes/quote-status.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { InvoiceStatus } from '../domain/invoices/invoice-status.ts'
import type { Instant } from '../domain/instant.ts'
import type { RecordKey } from './page.ts'
import type { Owned } from './unit-of-work/record-table.ts'
import type { Invoice } from '../domain/invoices/invoice.ts'

/** The status that is shown on the day `today`. */
export type QuoteStatusFilter = { readonly shown: ShownQuoteStatus; readonly today: CalendarDate }

/** A page in the order of accounts and ids. */
export type FoundPage = { readonly after: RecordKey | null; readonly limit: number }

type Found<T> = { readonly [Name in keyof T]?: string | undefined }

export type InvoiceSearch = Found<{
  accountId: string
  id: string
  /** A prefix of the number. */
  number: string
  /** Words of the name of the buyer or their company, or prefixes of words. */
  customer: string
  /** A prefix of the number, an id, or a name of the buyer. */
  text: string
  customerId: string
  status: string
  amountFrom: string
  amountTo: string
  dueFrom: string
  dueTo: string
  dateFrom: string
  dateTo: string
}>
export type CustomerSearch = Found<{
  accountId: string
  id: string
  email: string
  phone: string
  lastName: string
  companyId: string
  /** An id, an e-mail address, a phone number, or a name of the customer or their company. */
  text: string
}>
export type QuoteSearch = Found<{
  accountId: string
  id: string
  /** A prefix of the number. */
  number: string
  customerId: string
  customer: string
  /** A prefix of the number, an id, or a name of the buyer. */
  text: string
  projectId: string
}> & { readonly status?: QuoteStatusFilter | undefined }
export type CompanySearch = Found<{
  accountId: string
  id: string
  name: string
  phone: string
  /** An id, a phone number, or words of the name. */
  text: string
}>

export type DrawSearch = Found<{
  accountId: string
  id: string
  status: string
  companyId: string
  customerId: string
}>
export type PaymentSearch = Found<{
  accountId: string
  id: string
  direction: string
  purpose: string
  method: string
  status: string
  companyId: string
  customerId: string
  invoiceId: string
}>

/** Phone numbers are compared by digits, e-mail addresses ignoring case. */
export type Contact = { readonly phone?: string; readonly email?: string }

/** The filters of a list, by kind. */
export type RecordFilters = {
  readonly company: Changed & { readonly businessName?: string; readonly customerId?: string }
  readonly customer: Changed & { readonly companyId?: string; readonly email?: string }
  readonly project: Changed
  readonly quote: Changed & {
    readonly status?: QuoteStatusFilter
    readonly customerId?: string
    readonly number?: string
    readonly projectId?: string
  }
  readonly invoice: Changed & {
    readonly status?: InvoiceStatus
    readonly customerId?: string
    readonly number?: string
    readonly dueFrom?: string
    readonly dueTo?: string
  }
}

type Changed = { readonly changedAfter?: Instant }

export type FoundInvoices = {
  readonly items: readonly Owned<Invoice>[]
  /** The cursor after one of the items. */
  readonly cursorAfter: (at: number) => string
  /** The cursor of the next page, also after an empty page; `null` at the end. */
  readonly next: string | null
}
