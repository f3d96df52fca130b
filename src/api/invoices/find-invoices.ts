// The filters of invoice searches and exports in all accounts.
import { invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { invoiceLimits } from '../../domain/invoices/invoice-fields.ts'
import { queryAmount, queryDate, queryOneOf, queryText } from '../../schema/query.ts'

const searchTextMax = 256

export const invoiceFilters = {
  accountId: queryText(idLengthMax),
  id: queryText(idLengthMax),
  number: queryText(invoiceLimits.invoiceNumberMax),
  customerId: queryText(idLengthMax),
  customer: queryText(searchTextMax),
  text: queryText(searchTextMax),
  status: queryOneOf(invoiceStatuses),
  amountFrom: queryAmount,
  amountTo: queryAmount,
  dueFrom: queryDate,
  dueTo: queryDate,
  dateFrom: queryDate,
  dateTo: queryDate,
}

export const customerIdOf = ({ content }: Invoice) => content.customerId
