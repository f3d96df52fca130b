// GET /operator/invoice
import { invoiceStatuses } from '../../domain/invoice-status.ts'
import { searchOperation } from '../search.ts'
import { idLengthMax } from '../wire/field.ts'
import { invoiceLimits } from '../wire/invoice.ts'
import { queryAmount, queryDate, queryOneOf, queryText } from '../wire/query.ts'
import { invoiceSchema } from '../wire/schemas.ts'

export const searchInvoices = searchOperation({
  name: 'search-invoices',
  summary: 'Find invoices in all accounts',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    number: queryText(invoiceLimits.invoiceNumberMax),
    customerId: queryText(idLengthMax),
    status: queryOneOf(invoiceStatuses),
    amountFrom: queryAmount,
    amountTo: queryAmount,
    dueFrom: queryDate,
    dueTo: queryDate,
    dateFrom: queryDate,
    dateTo: queryDate,
  },
  schema: invoiceSchema,
  find: ({ store }, filters, page) => store.searchInvoices(filters, page),
})
