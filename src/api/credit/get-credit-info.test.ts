// GET /integration/company/{id}/creditInfo
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decimal } from '../../domain/decimal.ts'
import { companyBody, customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { setCredit } from '../../../test/support/set-credit.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  const make = (id: string, phone: string, customer: Readonly<Record<string, unknown>>) =>
    hub.call('POST', '/integration/company', {
      body: {
        id,
        ...companyBody({ businessPhoneNumber: phone, customers: [customerBody(customer)] }),
      },
    })
  const [ada, bob, eve] = ['ada', 'bob', 'eve'].map((id) => ({
    id,
    emailAddress: `${id}@example.com`,
  }))
  await make('alpha', '+1 (217) 555-0001', { ...ada, cellPhoneNumber: '217-555-0002' })
  await make('beta', '+1 (217) 555-0003', { ...bob, cellPhoneNumber: '217-555-0004' })
  await make('gamma', '+1 (217) 555-0003', { ...eve, cellPhoneNumber: 'no digits' })
  await hub.call('POST', '/integration/company', { body: { id: 'nobody', ...companyBody() } })
})
afterAll(() => hub.stop())

const ask = (id: string, query = '') =>
  hub.call('GET', `/integration/company/${id}/creditInfo${query}`)

describe('GET /integration/company/{id}/creditInfo 200', () => {
  it('has the contract’s members next to creditInfo, not inside it', async () => {
    const { status, body } = await ask('alpha')
    expect(status).toBe(200)
    expect(Object.keys(body)).toStrictEqual([
      'creditInfo',
      'isCompanyRegistered',
      'creditApplicationStatus',
      'externalCompanyId',
      'customerInfos',
    ])
    expect(body).toMatchObject({
      isCompanyRegistered: false,
      creditApplicationStatus: 'applicationNotSubmitted',
      externalCompanyId: 'alpha',
      customerInfos: [{ externalCustomerId: 'ada', isRegistered: false }],
    })
  })

  it('shows no approval before an operator sets a limit, and the position afterwards', async () => {
    expect((await ask('alpha')).body.creditInfo).toStrictEqual({
      accountStatus: 'notApproved',
      masterStatus: 'active',
      pastDue30: 0,
      pastDue60: 0,
      pastDue90: 0,
      pastDue90Plus: 0,
      pastDueAmount: null,
      limit: null,
      balance: 0,
      availableCredit: null,
      processingAmount: 0,
      creditType: 'LOC',
      automatedDrawApprovalInfo: expect.objectContaining({
        isEnabled: false,
        singleDrawMaxLimit: 10000,
      }),
    })
    await setCredit(hub, 'beta', { limit: decimal('134000') })
    const { body } = await ask('beta')
    expect(body.creditApplicationStatus).toBe('applicationApproved')
    expect(body.creditInfo).toMatchObject({
      accountStatus: 'active',
      limit: 134000,
      balance: 0,
      availableCredit: 134000,
      pastDueAmount: 0,
    })
  })

  it('lists no customers if none is linked', async () => {
    expect((await ask('nobody')).body.customerInfos).toStrictEqual([])
  })

  it.each([
    ['the company’s telephone', '?phone=12175550001'],
    ['the customer’s telephone', '?phone=(217)%20555%200002'],
    ['the customer’s e-mail, in any case', '?email=ADA@example.com'],
    ['both', '?phone=12175550001&email=ada@example.com'],
    ['one that fits and one that does not', '?phone=9999999999&email=ada@example.com'],
  ])('finds the company by %s if the id is unknown', async (_name, query) => {
    expect((await ask('unknown', query)).body.externalCompanyId).toBe('alpha')
  })

  it('prefers the id if the company exists', async () => {
    expect((await ask('beta', '?email=ada@example.com')).body.externalCompanyId).toBe('beta')
  })
})

describe('GET /integration/company/{id}/creditInfo 400', () => {
  it.each(['?phone=', '?mail=a@example.com', `?email=${'x'.repeat(257)}`])(
    'refuses %s',
    async (query) => {
      expect((await ask('alpha', query)).status).toBe(400)
    },
  )
})

describe('GET /integration/company/{id}/creditInfo 404', () => {
  it.each([
    ['nothing else is given', ''],
    ['a telephone fits two companies', '?phone=12175550003'],
    ['telephone and e-mail lead to two companies', '?phone=12175550001&email=bob@example.com'],
    ['the telephone has too few digits to be one', '?phone=no%20digits'],
    ['it is only the beginning of an e-mail', '?email=ada@example'],
  ])('returns the contract’s reason when %s', async (_name, query) => {
    const answer = await ask('unknown', query)
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Company not found.' })
  })

  it('does not find companies of another account', async () => {
    const as = await hub.createCaller('stranger')
    const path = '/integration/company/unknown/creditInfo?email=ada@example.com'
    expect((await hub.call('GET', path, { as })).status).toBe(404)
  })
})
