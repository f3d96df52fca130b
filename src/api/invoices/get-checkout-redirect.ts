// GET /integration/invoice/{id}/checkout-redirect
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { redirectUrlLengthMax, requireRedirect } from './redirect.ts'
import { queryText, readQuery } from '../../schema/query.ts'

// The contract uses both names: one in the request line, the other in the table of parameters.
const query = {
  redirectUrl: queryText(redirectUrlLengthMax),
  url: queryText(redirectUrlLengthMax),
}

export const getCheckoutRedirect = endpoint({
  name: 'get-checkout-redirect',
  audiences: { account: 'GET /integration/invoice/{id}/checkout-redirect' },
  summary: 'Read the link where a buyer pays an invoice and is redirected afterwards',
  access: 'read',
  query,
  success: { status: 200, schema: { type: 'string' } },
  refusals: [404],
  async handle(call) {
    const { redirectUrl, url } = readQuery(query, call.query)
    const invoice = await readNamed(call, 'invoice')
    const target = requireRedirect(redirectUrl ?? url, call.principal.account)
    return okAnswer(call.links.urlOf('checkout', call.accountId, invoice, target))
  },
})
