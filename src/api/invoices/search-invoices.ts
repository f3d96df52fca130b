// GET /operator/invoice
import { toNumber } from '../../domain/decimal.ts'
import { openAmount } from '../../domain/invoices/payable.ts'
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { customerIdOf, invoiceFilters } from './find-invoices.ts'
import { listPage, pageFields, pageOf } from '../read.ts'
import { serializeInvoice } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { invoiceSchema } from './answer-schemas.ts'
import { listOf, nullable, number, shape, string } from '../../schema/shape.ts'
import { withBuyers } from '../with-buyers.ts'

const query = { ...invoiceFilters, ...pageFields }

const item = shape('SearchInvoicesItem', {
  accountId: string,
  record: invoiceSchema,
  payable: number,
  buyer: nullable(string),
})

export const searchInvoices = endpoint({
  name: 'search-invoices',
  audiences: { operator: 'GET /operator/invoice' },
  summary:
    'Find invoices in all accounts, most recently changed first; a page may be short, so continue while there is a cursor',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('SearchInvoicesList', item) },
  refusals: [],
  async handle(call) {
    const { limit: sentLimit, cursor, ...search } = readQuery(query, call.query)
    const scope = `search-invoices ${new URLSearchParams(search).toString()}`
    const page = pageOf(call, scope, { limit: sentLimit, cursor })
    const { items, next } = await call.store.findInvoices(search, page)
    const shown = (await withBuyers(call, items, customerIdOf)).map(
      ({ accountId, record, buyer }) => {
        const payable = toNumber(openAmount(record))
        return { accountId, record: serializeInvoice(record), payable, buyer }
      },
    )
    return okAnswer(listPage(call, scope, shown, next))
  },
})
