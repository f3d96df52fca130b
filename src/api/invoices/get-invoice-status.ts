// GET /integration/invoice/{id}/status
import { endpoint } from '../endpoint.ts'
import { toNumber } from '../../domain/decimal.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { creditInfoOf } from '../credit-info.ts'
import { readNamed } from '../read.ts'
import { invoiceStatusSchema } from './answer-schemas.ts'

export const getInvoiceStatus = endpoint({
  name: 'get-invoice-status',
  audiences: { account: 'GET /integration/invoice/{id}/status' },
  summary: 'Read the status of an invoice, with the credit position of its buyer’s company',
  access: 'read',
  success: { status: 200, schema: invoiceStatusSchema },
  refusals: [404],
  async handle(call) {
    const { id, status, content, version } = await readNamed(call, 'invoice')
    const { customerId } = content
    const creditInfo = customerId === null ? null : await creditInfoOf(call, customerId)
    const totalAmount = toNumber(content.totalAmount)
    const body = { invoiceId: id, status, creditInfo, totalAmount }
    return okAnswer(body, { etag: entityTag(version) })
  },
})
