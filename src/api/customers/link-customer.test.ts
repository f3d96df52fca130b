// POST /integration/company/{id}/customer
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { companyBody, customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

const company = (id: string) =>
  hub.call('POST', '/integration/company', { body: { id, ...companyBody() } })
const customer = (id: string, companyId?: string) =>
  hub.call('POST', '/integration/customer', { body: customerBody({ id, companyId }) })
const link = (id: string, customerId: string, headers: Record<string, string> = {}) =>
  hub.call('POST', `/integration/company/${id}/customer`, { body: { customerId }, headers })
const read = async (path: string) => (await hub.call('GET', `/integration/${path}`)).body

describe('POST /integration/company/{id}/customer 201', () => {
  it('links both records, and does nothing the second time', async () => {
    await Promise.all([company('b1'), customer('c1')])
    const linked = await link('b1', 'c1')
    expect(linked.status).toBe(201)
    expect(linked.body.blueTapeId).toBe((await read('company/b1')).blueTapeId)
    expect(linked.body.details).toMatchObject({
      verdict: 'applied',
      version: 2,
      changed: ['/customerId'],
    })
    expect(await read('company/b1')).toMatchObject({ customerId: 'c1', hub: { version: 2 } })
    expect(await read('customer/c1')).toMatchObject({ companyId: 'b1', hub: { version: 2 } })
    const again = await link('b1', 'c1')
    expect(again.status).toBe(201)
    expect(again.body.details).toMatchObject({ verdict: 'unchanged', version: 2, changed: [] })
  })

  it('adds an event for each to the feed, with previous values', async () => {
    await Promise.all([company('fed'), customer('fed')])
    await link('fed', 'fed')
    const { items } = await read('events?limit=1000')
    expect(items.slice(-2)).toMatchObject([
      { type: 'company.customer_linked', previous: { '/customerId': null } },
      { type: 'customer.linked', previous: { '/companyId': null }, data: { companyId: 'fed' } },
    ])
    const { items: versions } = await read('customer/fed/history')
    expect(versions[0].changes).toStrictEqual([
      { pointer: '/companyId', before: null, after: 'fed' },
    ])
  })

  it('returns 200, as in the contract’s text, if the account is configured so', async () => {
    const as = await hub.createCaller('text', { policies: { linkCustomerStatus: 200 } })
    await hub.call('POST', '/integration/company', { as, body: { id: 'b', ...companyBody() } })
    await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'c' }) })
    const body = { customerId: 'c' }
    expect((await hub.call('POST', '/integration/company/b/customer', { as, body })).status).toBe(
      200,
    )
  })

  it('also links when the customer is created', async () => {
    await company('b2')
    const created = await customer('c2', 'b2')
    expect(created.status).toBe(201)
    expect(await read('company/b2')).toMatchObject({ customerId: 'c2' })
    expect(await read('customer/c2')).toMatchObject({ companyId: 'b2' })
    const again = await customer('c2', 'b2')
    expect(again.body.details.verdict).toBe('unchanged')
  })

  it('accepts JSON with the default content type of curl', async () => {
    await Promise.all([company('b3'), customer('c3')])
    const labelled = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await link('b3', 'c3', labelled)).status).toBe(201)
  })
})

describe('POST /integration/company/{id}/customer 400', () => {
  it('links no second customer, by any call', async () => {
    await Promise.all([company('full'), customer('second')])
    await customer('first', 'full')
    const code = 'company_can_have_only_one_customer'
    const refused = await link('full', 'second')
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({
      code,
      errors: [{ pointer: '/customerId', rule: code, sent: 'second', stored: 'first' }],
    })
    const created = await customer('third', 'full')
    expect(created.status).toBe(400)
    expect(created.body).toMatchObject({ code, errors: [{ pointer: '/companyId', rule: code }] })
    expect((await hub.call('GET', '/integration/customer/third')).status).toBe(404)
  })

  it('links only one of many concurrent calls', async () => {
    const ids = Array.from({ length: 16 }, (_, at) => `racer-${at}`)
    await Promise.all([company('race'), ...ids.map((id) => customer(id))])
    const answers = await Promise.all(ids.map((id) => link('race', id)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(15)
    const { customerId } = await read('company/race')
    const linked = await Promise.all(ids.map((id) => read(`customer/${id}`)))
    expect(linked.filter(({ companyId }) => companyId === 'race')).toMatchObject([
      { id: customerId },
    ])
  })

  it('requires the customerId', async () => {
    await company('bodiless')
    const path = '/integration/company/bodiless/customer'
    const answer = await hub.call('POST', path, { body: {} })
    expect(answer.body.errors).toMatchObject([{ pointer: '/customerId', rule: 'field_required' }])
  })
})

describe('POST /integration/company/{id}/customer 404', () => {
  it('names the customer, or first the company', async () => {
    await company('lonely')
    const noCustomer = await link('lonely', 'missing')
    expect(noCustomer.status).toBe(404)
    expect(noCustomer.body).toMatchObject({ code: '404', reason: 'Customer not found.' })
    const noCompany = await link('missing', 'missing')
    expect(noCompany.body).toMatchObject({ code: '404', reason: 'Company not found.' })
  })
})

describe('POST /integration/company/{id}/customer 409', () => {
  it('does not take a customer from another company', async () => {
    await Promise.all([company('owner'), company('taker')])
    await customer('taken', 'owner')
    const answer = await link('taker', 'taken')
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      reason: 'Customer belongs to another company.',
      rule: 'customer_of_another_company',
    })
  })
})
