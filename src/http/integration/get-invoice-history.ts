// GET /integration/invoice/{id}/history
import { okAnswer } from '../answer.ts'
import type { Call, Operation } from '../call.ts'
import { invoiceNotFound, listBody, pageFields, pageOf, readInvoice } from '../read.ts'
import { versionToWire } from '../wire/event.ts'
import { invoiceToWire } from '../wire/invoice.ts'
import { queryInstant, readQuery } from '../wire/query.ts'
import { invoiceSchema, versionSchema } from '../wire/schemas.ts'
import { listOf } from '../wire/shape.ts'
import { requireId } from '../write.ts'

const query = { ...pageFields, at: queryInstant }

export const getInvoiceHistory: Operation = {
  name: 'get-invoice-history',
  summary:
    'Read every version of an invoice, newest first, or with `at` the invoice as it was then',
  access: 'read',
  query,
  success: {
    status: 200,
    schema: { oneOf: [listOf('InvoiceVersions', versionSchema), invoiceSchema] },
  },
  refusals: [404],
  async handle(call) {
    const { at, ...page } = readQuery(query, call.query)
    if (at !== undefined) return asOf(call, at)
    const invoice = await readInvoice(call)
    const scope = `invoice history ${invoice.id}`
    const { after, limit } = pageOf(call, scope, page)
    const before = after === null ? null : Number(after)
    const rows = await call.store.readHistory(call.accountId, invoice, {
      before,
      limit: limit + 1,
    })
    const body = listBody(
      call,
      scope,
      { limit, rows },
      {
        toWire: versionToWire,
        cursorOf: (event) => String(event.seq),
      },
    )
    return okAnswer(body)
  },
}

async function asOf(call: Call, at: string) {
  requireId(call.id)
  const invoice = await call.store.readRecordAt(call.accountId, 'invoice', call.id, at)
  if (invoice === null) throw invoiceNotFound()
  return okAnswer(invoiceToWire(invoice))
}
