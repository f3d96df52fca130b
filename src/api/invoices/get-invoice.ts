// GET /integration/invoice/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { serializeInvoice } from './schema.ts'
import { invoiceSchema } from './answer-schemas.ts'

export const getInvoice = endpoint({
  name: 'get-invoice',
  audiences: { account: 'GET /integration/invoice/{id}' },
  summary: 'Read an invoice, with its editable fields and why the others are locked',
  access: 'read',
  success: { status: 200, schema: invoiceSchema },
  refusals: [404],
  async handle(call) {
    const invoice = await readNamed(call, 'invoice')
    return okAnswer(serializeInvoice(invoice), { etag: entityTag(invoice.version) })
  },
})
