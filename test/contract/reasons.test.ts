// The literal reasons of the contract's pages, one row each, for all of its 18 calls: the status, the code and
// the sentence to the letter. What a page does not print is what its sister pages print.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/api/routes.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const post = (path: string, body: object) => hub.call('POST', `/integration${path}`, { body })
  await post('/company', { id: 'b1', ...companyBody() })
  await post('/quote', { id: 'q1', ...quoteBody() })
  await post('/invoice/simplify', { id: 's1', ...simplifiedBody() })
  await post('/invoice', { id: 'canceled', ...invoiceBody() })
  await hub.call('PUT', '/integration/invoice/canceled/cancel')
  const policies = { redirectHosts: ['shop.example.com'] }
  await hub.app.backend.store.setAccount('acme', policies)
})
afterAll(() => hub.stop())

type Row = readonly [call: string, id: string, body: unknown, code: string, reason: string]

const two = [customerBody({ id: 'c8' }), customerBody({ id: 'c9' })]
const onlyOne = 'company_can_have_only_one_customer'

/** `{id}` of the path is the second; the status is the code, where that is a number. */
const rows: readonly Row[] = [
  ['POST /company', '', { id: 'b1', ...companyBody() }, '409', 'Company already exists.'],
  ['PUT /company/{id}', 'none', companyBody(), '404', 'Company not found.'],
  ['POST /company/{id}/customer', 'none', { customerId: 'c1' }, '404', 'Company not found.'],
  ['POST /company/{id}/customer', 'b1', { customerId: 'c0' }, '404', 'Customer not found.'],
  ['GET /company/{id}/creditInfo', 'none', undefined, '404', 'Company not found.'],
  ['POST /customer', '', customerBody({ id: 'c1' }), '409', 'Customer already exists.'],
  ['PUT /customer/{id}', 'none', customerBody(), '404', 'Customer not found.'],
  ['GET /customer/{id}/signup', 'none', undefined, '404', 'Customer not found.'],
  ['POST /quote', '', { id: 'q1', ...quoteBody() }, '409', 'Quote already exists.'],
  [
    'POST /quote',
    '',
    { id: 'q2', ...quoteBody({ customerId: 'c0' }) },
    '400',
    'Customer not found.',
  ],
  ['PUT /quote/{id}', 'none', quoteBody(), '404', 'Quote not found.'],
  ['GET /quote/{id}/status', 'none', undefined, '404', 'Quote not found.'],
  ['POST /invoice', '', { id: 'i1', ...invoiceBody() }, '409', 'Invoice already exists.'],
  [
    'POST /invoice',
    '',
    { id: 'i2', ...invoiceBody({ customerId: 'c0' }) },
    '400',
    'Customer not found.',
  ],
  [
    'POST /invoice/simplify',
    '',
    { id: 's1', ...simplifiedBody() },
    '409',
    'Invoice already exists.',
  ],
  ['PUT /invoice/{id}', 'none', invoiceBody(), '404', 'Invoice not exists.'],
  ['PUT /invoice/{id}', 'i1', invoiceBody({ customerId: 'c0' }), '400', 'Customer not found.'],
  ['PUT /invoice/simplify/{id}', 'none', simplifiedBody(), '404', 'Invoice not exists.'],
  ['PUT /invoice/{id}/cancel', 'none', {}, '404', 'Invoice not exists.'],
  ['PUT /invoice/{id}/cancel', 'canceled', {}, '409', 'Invoice already canceled.'],
  ['GET /invoice/{id}/status', 'none', undefined, '404', 'Invoice not found.'],
  ['GET /invoice/{id}/checkout', 'none', undefined, '404', 'Invoice not found.'],
  ['GET /invoice/{id}/checkout-redirect', 'none', undefined, '404', 'Invoice not found.'],
]

/** Those that have a page of their own; the others of the integration are the hub's. */
const calls = new Set(rows.map(([call]) => call))

async function ask(call: string, id: string, body: unknown) {
  const [method = '', path = ''] = call.split(' ')
  const query = path.endsWith('redirect') ? '?redirectUrl=https%3A%2F%2Fshop.example.com' : ''
  const target = `/integration${path.replace('{id}', id)}${query}`
  return hub.call(method, target, body === undefined ? {} : { body })
}

describe('the contract’s reasons', () => {
  it('are asked of all its 18 calls, and of no other', () => {
    const served = routes.map(({ method, path }) => `${method} ${path.replace('/integration', '')}`)
    expect(calls.size).toBe(18)
    expect([...calls].filter((call) => !served.includes(call))).toEqual([])
  })

  it.each(rows)('%s of "%s"', async (call, id, body, code, reason) => {
    const answer = await ask(call, id, body)
    expect(answer.status).toBe(Number(code))
    expect(answer.body).toMatchObject({ code, reason })
  })

  it(`have one code that is no number: ${onlyOne}`, async () => {
    const body = { id: 'b9', ...companyBody({ customers: two }) }
    const created = await hub.call('POST', '/integration/company', { body })
    expect([created.status, created.body.code]).toStrictEqual([400, onlyOne])
  })

  it.each([...calls])('say "Unauthorized." at %s without a key, and nothing else', async (call) => {
    const as = { accountId: 'acme', key: 'none' }
    const [method = '', path = ''] = call.split(' ')
    const answer = await hub.call(method, `/integration${path.replace('{id}', 'i1')}`, {
      as,
      ...(method === 'GET' ? {} : { body: {} }),
    })
    expect(answer.status).toBe(401)
    expect(answer.body).toStrictEqual({ code: '401', reason: 'Unauthorized.' })
  })
})
