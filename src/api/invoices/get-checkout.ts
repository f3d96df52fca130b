// GET /integration/invoice/{id}/checkout
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { shape, string } from '../../schema/shape.ts'

export const getCheckout = endpoint({
  name: 'get-checkout',
  audiences: { account: 'GET /integration/invoice/{id}/checkout' },
  summary: 'Read the link where a buyer pays an invoice',
  access: 'read',
  success: { status: 200, schema: shape('Checkout', { checkOutUrl: string }) },
  refusals: [404],
  async handle(call) {
    const invoice = await readNamed(call, 'invoice')
    return okAnswer({ checkOutUrl: call.links.urlOf('checkout', call.accountId, invoice) })
  },
})
