// What lists and searches of records can be narrowed to.
import type { ShownQuoteStatus } from '../domain/quotes/quote-status.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { InvoiceStatus } from '../domain/invoices/invoice-status.ts'
import type { Instant } from '../domain/instant.ts'
import type { Owned } from './unit-of-work/record-table.ts'
import type { Invoice } from '../domain/invoices/invoice.ts'

/** The status as it is shown on a day. */
export type QuoteStatusFilter = { readonly shown: ShownQuoteStatus; readonly today: CalendarDate }

/** Where a page begins: after this record of this account. */
type FoundAfter = { readonly accountId: string; readonly id: string }
export type FoundPage = { readonly after: FoundAfter | null; readonly limit: number }

type Found<T> = { readonly [Name in keyof T]?: string | undefined }

export type InvoiceSearch = Found<{
  accountId: string
  id: string
  /** The beginning of the number. */
  number: string
  /** The buyer's name, or his company's: words, or their beginnings. */
  customer: string
  /** The beginning of the number, an id, or a name of the buyer. */
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
  /** An id, an e-mail, a telephone, or a name of his or of his company's. */
  text: string
}>
export type QuoteSearch = Found<{
  accountId: string
  id: string
  /** The beginning of the number. */
  number: string
  customerId: string
  customer: string
  /** The beginning of the number, an id, or a name of the buyer. */
  text: string
  projectId: string
}> & { readonly status?: QuoteStatusFilter | undefined }
export type CompanySearch = Found<{ accountId: string; id: string; name: string; phone: string }>

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

/** Telephones are compared by their digits, e-mails without regard to case. */
export type Contact = { readonly phone?: string; readonly email?: string }

/** What a list can be narrowed to, by kind. */
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

/** Records that changed after this instant, by whomever. */
type Changed = { readonly changedAfter?: Instant }

export type FoundInvoices = {
  readonly items: readonly Owned<Invoice>[]
  /** Where to go on, also where nothing was found so far; `null` at the end. */
  readonly next: string | null
}
