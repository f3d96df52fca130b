// GET /integration/invoice/{id}/status
import { toNumber } from '../../domain/decimal.ts'
import { entityTag, okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { readInvoice } from '../read.ts'
import { invoiceStatusSchema } from '../wire/schemas.ts'

export const getInvoiceStatus: Operation = {
  name: 'get-invoice-status',
  summary: 'Read the status of an invoice',
  access: 'read',
  success: { status: 200, schema: invoiceStatusSchema },
  refusals: [404],
  async handle(call) {
    const { id, status, content, version } = await readInvoice(call)
    const totalAmount = toNumber(content.totalAmount)
    // No buyer has a credit account yet, so there is nothing to tell.
    const body = { invoiceId: id, status, creditInfo: null, totalAmount }
    return okAnswer(body, { etag: entityTag(version) })
  },
}
