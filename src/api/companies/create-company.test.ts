// POST /integration/company
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  creditDetails,
  customerBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: string, change: Change = {}) =>
  hub.call('POST', '/integration/company', { body: { id, ...companyBody(change) } })
const read = (path: string) => hub.call('GET', `/integration/${path}`)

describe('POST /integration/company 201', () => {
  it('creates version 1, without a sign-up link if there is no customer', async () => {
    const answer = await create('alone')
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      blueTapeId: expect.stringMatching(/^[0-9a-f]{12}$/),
      signUpUrls: [],
      details: { verdict: 'applied', version: 1, warnings: [] },
    })
    expect(answer.headers.get('etag')).toBe('"1"')
  })

  it('creates its customer together with it, and returns the sign-up link', async () => {
    const customer = customerBody({ id: 'ada' })
    const { body } = await create('with-ada', { customers: [customer] })
    const [link] = body.signUpUrls
    expect(body.signUpUrls).toHaveLength(1)
    expect(link.customerId).toBe('ada')
    expect(link.signUpUrl).toBe((await read('customer/ada/signup')).body.signUpUrl)
    expect((await read('company/with-ada')).body).toMatchObject({ customerId: 'ada' })
    expect((await read('customer/ada')).body).toMatchObject({
      companyId: 'with-ada',
      firstName: 'Ada',
      hub: { version: 1, hubVersion: 0, registeredAt: null, frozenAt: null },
    })
  })

  it('adds an event for each to the feed, with one operation', async () => {
    const { body } = await create('fed', { customers: [customerBody({ id: 'fed-customer' })] })
    const { items } = (await read('events?limit=1000')).body
    const { operationId } = body.details
    const events = items.filter((event: Change) => event['operationId'] === operationId)
    expect(events.map(({ type }: Change) => type)).toStrictEqual([
      'company.created',
      'customer.created',
    ])
    const stored = (await read(`operations/${operationId}`)).body
    expect(stored).toMatchObject({ verdict: 'applied', record: { kind: 'company', id: 'fed' } })
    expect(stored.sent).toMatchObject({
      businessName: 'Example Builders LLC',
      businessAddress: '***',
    })
    expect(stored.sent.customers).toMatchObject([{ id: 'fed-customer', firstName: '***' }])
  })

  it('stores the supplier’s view of the credit unchanged, even if it is inconsistent', async () => {
    expect((await create('rated', { creditDetails })).body.details.warnings).toStrictEqual([])
    expect((await read('company/rated')).body.creditDetails).toStrictEqual(creditDetails)
  })
})

describe('POST /integration/company 400', () => {
  it('refuses a second customer with the code of the contract', async () => {
    const customers = [customerBody({ id: 'one' }), customerBody({ id: 'two' })]
    const answer = await create('two-customers', { customers })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      code: 'company_can_have_only_one_customer',
      errors: [{ pointer: '/customers', rule: 'company_can_have_only_one_customer', sent: '2' }],
    })
    for (const path of ['company/two-customers', 'customer/one', 'customer/two']) {
      expect((await read(path)).status).toBe(404)
    }
  })

  it('refuses the trailing commas of the contract’s sample, and locates them', async () => {
    const body = `{
      "id": "acme-1",
      "businessName": "Acme",
      "customers": [
        { "id": "1", "firstName": "A", },
        { "id": "2", "firstName": "B" },
      ],
    }`
    const answer = await hub.call('POST', '/integration/company', { body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([
      { rule: 'body_not_json', pointer: expect.stringMatching(/^\/customers/) },
    ])
  })

  it('reports all missing fields at once', async () => {
    const answer = await hub.call('POST', '/integration/company', { body: { customers: [{}] } })
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toStrictEqual([
      '/id',
      '/businessName',
      '/businessAddress',
      '/sourceModifiedDate',
      '/customers/0/id',
      '/customers/0/firstName',
      '/customers/0/lastName',
      '/customers/0/emailAddress',
      '/customers/0/cellPhoneNumber',
      '/customers/0/sourceModifiedDate',
    ])
  })

  it('names the customer’s clock if it is the one ahead', async () => {
    const ahead = customerBody({ id: 'ahead', sourceModifiedDate: '2100-01-01' })
    const answer = await create('clock', { customers: [ahead] })
    expect(answer.body.errors).toMatchObject([
      { pointer: '/customers/0/sourceModifiedDate', rule: 'source_clock_ahead' },
    ])
  })
})

describe('POST /integration/company 409', () => {
  it('distinguishes a repeat from another company with the same id', async () => {
    const customers = [customerBody({ id: 'repeated' })]
    const { body: first } = await create('repeat', { customers })
    const same = await create('repeat', { customers })
    expect(same.status).toBe(409)
    expect(same.body).toMatchObject({
      code: '409',
      reason: 'Company already exists.',
      blueTapeId: first.blueTapeId,
      details: { verdict: 'unchanged', version: 1 },
    })
    const other = await create('repeat', { customers, businessName: 'Other' })
    expect(other.body.details).toStrictEqual({ verdict: 'refused', version: 1 })
    const more = await create('repeat', { customers: [customerBody({ id: 'somebody' })] })
    expect(more.body.details.verdict).toBe('refused')
  })

  it('does not take over an existing customer', async () => {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'taken' }) })
    const answer = await create('taker', { customers: [customerBody({ id: 'taken' })] })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      reason: 'Customer already exists.',
      rule: 'already_exists',
    })
    expect((await read('company/taker')).status).toBe(404)
  })
})
