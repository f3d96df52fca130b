// GET /integration/invoice
import { invoiceStatuses } from '../../domain/invoice-status.ts'
import { okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { idLengthMax } from '../wire/field.ts'
import { invoiceLimits, invoiceToWire } from '../wire/invoice.ts'
import { queryDate, queryInstant, queryOneOf, queryText, readQuery } from '../wire/query.ts'
import { invoiceSchema } from '../wire/schemas.ts'
import { listOf } from '../wire/shape.ts'

const query = {
  status: queryOneOf(invoiceStatuses),
  customerId: queryText(idLengthMax),
  number: queryText(invoiceLimits.invoiceNumberMax),
  dueFrom: queryDate,
  dueTo: queryDate,
  changedAfter: queryInstant,
  ...pageFields,
}

export const listInvoices: Operation = {
  name: 'list-invoices',
  summary: 'List invoices in the order of their ids',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('InvoiceList', invoiceSchema) },
  refusals: [],
  async handle(call) {
    const { limit: sentLimit, cursor, ...filter } = readQuery(query, call.query)
    const scope = `invoices ${new URLSearchParams(Object.entries(filter)).toString()}`
    const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
    const rows = await call.store.listInvoices(call.accountId, filter, {
      after,
      limit: limit + 1,
    })
    const body = listBody(
      call,
      scope,
      { limit, rows },
      {
        toWire: invoiceToWire,
        cursorOf: (invoice) => invoice.id,
      },
    )
    return okAnswer(body)
  },
}
