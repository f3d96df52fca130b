// GET /operator/invoice/export
import { endpoint } from '../endpoint.ts'
import { Readable } from 'node:stream'
import { invoiceFields } from '../../domain/invoices/invoice-fields.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import type { Store } from '../../store/store.ts'
import type { OperatorCall } from '../call.ts'
import { byteOrderMark, csvRow } from '../csv.ts'
import { customerIdOf, invoiceFilters } from './find-invoices.ts'
import { readQuery } from '../../schema/query.ts'
import { string } from '../../schema/shape.ts'
import { serializerOf } from '../../schema/table-answers.ts'
import { withBuyers } from '../with-buyers.ts'

export const exportLimits = { rowsMax: 100_000, pageMax: 500 } as const

const { lines: _lines, salesInfo: _salesInfo, payersInfo: _payersInfo, ...plain } = invoiceFields
const { invoiceNumber: _invoiceNumber, customerId: _customerId, ...others } = plain
const serializeOthers = serializerOf(others)

const columns = [
  'account',
  'id',
  'number',
  'status',
  'customerId',
  'buyer',
  ...Object.keys(others),
  'sourceModifiedDate',
  'updatedAt',
]

export const exportInvoices = endpoint({
  name: 'export-invoices',
  audiences: { operator: 'GET /operator/invoice/export' },
  summary: 'Export the results of search-invoices as one CSV file',
  access: 'read',
  query: invoiceFilters,
  success: { status: 200, schema: string, contentType: 'text/csv' },
  refusals: [],
  handle(call) {
    const search = readQuery(invoiceFilters, call.query)
    return Promise.resolve({
      status: 200,
      contentType: 'text/csv; charset=utf-8',
      headers: { 'content-disposition': 'attachment; filename="invoices.csv"' },
      body: Readable.from(linesOf(call, search)),
    })
  },
})

type InvoiceSearch = Parameters<Store['findInvoices']>[0]

/** Reads a page at a time, as the client consumes them. */
async function* linesOf(call: OperatorCall, search: InvoiceSearch): AsyncGenerator<string> {
  const { rowsMax, pageMax } = exportLimits
  yield byteOrderMark + csvRow(columns)
  const missing = new Set<string>()
  const asked = { ...call, store: call.storeNaming(missing) }
  let after: string | null = null
  for (let rows = 0; rows < rowsMax;) {
    const page = await asked.store.findInvoices(search, { after, limit: pageMax })
    const shown = await withBuyers(asked, page.items, customerIdOf)
    yield shown.map(({ accountId, record, buyer }) => rowOf(accountId, record, buyer)).join('')
    rows += shown.length
    after = page.next
    if (after === null) break
  }
  if (after !== null) yield csvRow([`More than ${rowsMax} invoices match: narrow the search.`])
  // The headers were sent before the first page was read.
  if (missing.size > 0)
    yield csvRow([`Not complete: no answer from cell ${[...missing].join(', ')}.`])
}

function rowOf(accountId: string, invoice: Invoice, buyer: string | null): string {
  const { content } = invoice
  return csvRow([
    accountId,
    invoice.id,
    content.invoiceNumber,
    invoice.status,
    content.customerId,
    buyer,
    ...Object.values(serializeOthers(content)),
    invoice.sourceModifiedDate,
    invoice.updatedAt,
  ])
}
