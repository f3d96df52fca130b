// GET /integration/invoice
import { endpoint } from '../endpoint.ts'
import { invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { invoiceLimits } from '../../domain/invoices/invoice-fields.ts'
import { serializeInvoice } from './schema.ts'
import { queryDate, queryInstant, queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { invoiceSchema } from './answer-schemas.ts'
import { listOf } from '../../schema/shape.ts'

const query = {
  status: queryOneOf(invoiceStatuses),
  customerId: queryText(idLengthMax),
  number: queryText(invoiceLimits.invoiceNumberMax),
  dueFrom: queryDate,
  dueTo: queryDate,
  changedAfter: queryInstant,
  ...pageFields,
}

export const listInvoices = endpoint({
  name: 'list-invoices',
  audiences: { account: 'GET /integration/invoice' },
  summary: 'List invoices in order of id',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('InvoiceList', invoiceSchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, ...filter } = sent
    return listRecords(call, 'invoice', { sent, filter, serialize: serializeInvoice })
  },
})
