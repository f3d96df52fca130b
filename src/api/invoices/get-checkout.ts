// GET /integration/invoice/{id}/checkout
import { okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { readInvoice } from '../read.ts'
import { shape, string } from '../../schema/shape.ts'

export const getCheckout: Operation = {
  name: 'get-checkout',
  summary: 'Read the link under which a buyer pays an invoice',
  access: 'read',
  success: { status: 200, schema: shape('Checkout', { checkOutUrl: string }) },
  refusals: [404],
  async handle(call) {
    const invoice = await readInvoice(call)
    return okAnswer({ checkOutUrl: call.links.urlOf('checkout', call.accountId, invoice) })
  },
}
