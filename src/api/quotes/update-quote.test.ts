// PUT /integration/quote/{id}, and the status of a quote
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decimal } from '../../domain/decimal.ts'
import {
  companyBody,
  customerBody,
  quoteBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { moveQuote } from '../../../test/support/move-quote.ts'
import { setCredit } from '../../../test/support/set-credit.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c2' }) })
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: string, change: Change = {}) =>
  hub.call('POST', '/integration/quote', { body: { id, ...quoteBody(change) } })
const push = (id: string, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('PUT', `/integration/quote/${id}`, { body: quoteBody(change), headers })
const read = async (path: string) => (await hub.call('GET', `/integration/quote/${path}`)).body

describe('PUT /integration/quote/{id} 202', () => {
  it('is unchanged, then applied, then superseded', async () => {
    const { body: created } = await create('life')
    const same = await push('life')
    expect(same.status).toBe(202)
    expect(Object.keys(same.body)).toStrictEqual(['blueTapeId', 'details'])
    expect(same.body.blueTapeId).toBe(created.blueTapeId)
    expect(same.body.details).toMatchObject({ verdict: 'unchanged', totalAmount: 1100 })
    const later = {
      expirationDate: '2099-02-12',
      customerId: 'c2',
      sourceModifiedDate: '2024-06-14',
    }
    const applied = await push('life', later)
    expect(applied.body.details).toMatchObject({
      verdict: 'applied',
      version: 2,
      changed: ['/customerId', '/expirationDate'],
    })
    expect((await push('life')).body.details).toMatchObject({
      verdict: 'superseded',
      version: 2,
      storedSourceModifiedDate: '2024-06-14',
    })
  })

  it('keeps omitted lines, and removes them by an empty list', async () => {
    await create('lines')
    expect((await push('lines', { lines: null })).body.details.verdict).toBe('unchanged')
    expect((await push('lines', { lines: [] })).body.details.changed).toStrictEqual(['/lines/0'])
    expect((await read('lines')).lines).toStrictEqual([])
  })

  it('reports lines with too many differences as one change', async () => {
    const line = { unitAmount: 1, quantity: 1, subTotal: 1, taxAmount: 0, totalAmount: 1 }
    const many = (description: string) => ({
      lines: Array.from({ length: 101 }, () => ({ ...line, description })),
      subTotal: 101,
      taxAmount: 0,
      totalAmount: 101,
    })
    await create('many', many('a'))
    expect((await push('many', many('b'))).body.details.changed).toStrictEqual(['/lines'])
  })

  it('offers a rejected quote again only if it changes', async () => {
    await create('rejected')
    await moveQuote(hub, 'rejected', 'reject')
    expect((await push('rejected')).body.details.verdict).toBe('unchanged')
    expect((await read('rejected/status')).status).toBe('REJECTED')
    const answer = await push('rejected', { quoteNumber: 'Q-2' })
    expect(answer.body.details.changed).toStrictEqual(['/quoteNumber', '/status'])
    expect((await read('rejected/status')).status).toBe('PLACED')
    const { items } = await read('rejected/history')
    expect(items[0].changes.at(-1)).toStrictEqual({
      pointer: '/status',
      before: 'REJECTED',
      after: 'PLACED',
    })
  })

  it('is not superseded by the buyer’s decision', async () => {
    await create('approved')
    await moveQuote(hub, 'approved', 'approve')
    const answer = await push('approved', { quoteNumber: 'Q-2' }, { 'If-Match': '"1"' })
    expect(answer.body.details).toMatchObject({ verdict: 'applied', version: 2 })
    expect(await read('approved')).toMatchObject({
      status: 'AUTHORIZED',
      hub: {
        version: 2,
        hubVersion: 1,
        lockedBecause: 'the buyer approved the quote in its current form',
      },
    })
  })
})

describe('PUT /integration/quote/{id} 400', () => {
  it('refuses an unknown customer', async () => {
    await create('orphan')
    const answer = await push('orphan', { customerId: 'nobody' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([
      {
        pointer: '/customerId',
        rule: 'customer_not_found',
        message: 'Customer not found: the account has none with the id "nobody".',
      },
    ])
  })

  it('warns about projectDetails, which are accepted only at creation', async () => {
    await create('project')
    const { body } = await push('project', { projectDetails: { projectId: 'p' } })
    expect(body.details.warnings).toMatchObject([
      { pointer: '/projectDetails', rule: 'unknown_field' },
    ])
  })
})

describe('PUT /integration/quote/{id} 404', () => {
  it('returns the contract’s reason', async () => {
    const answer = await push('missing')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Quote not found.' })
  })
})

describe('PUT /integration/quote/{id} 409', () => {
  const [line] = quoteBody().lines

  it.each([
    ['/customerId', { customerId: 'c2' }],
    ['/subTotal', { subTotal: 1000.01 }],
    ['/taxAmount', { taxAmount: 100.01 }],
    ['/totalAmount', { totalAmount: 1100.01 }],
    ['/lines/0', { lines: [] }],
    ['/lines/0/quantity', { lines: [{ ...line, quantity: 3 }] }],
  ])('locks %s of an approved quote', async (pointer, change) => {
    const id = `locked-${pointer.replaceAll('/', '-')}`
    await create(id)
    await moveQuote(hub, id, 'approve')
    const answer = await push(id, { quoteNumber: 'Q-9', ...change })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      code: '409',
      reason: `Quote is AUTHORIZED: ${pointer.slice(1)} is locked.`,
      errors: [{ pointer, rule: 'status_locked' }],
    })
    expect(await read(id)).toMatchObject({ quoteNumber: 'Q-00003/2023', hub: { version: 1 } })
  })

  it.each([
    ['/quoteNumber', { quoteNumber: 'Q-9' }],
    ['/quoteDate', { quoteDate: '2023-01-05' }],
    ['/dueDate', { dueDate: '2099-01-13' }],
    ['/expirationDate', { expirationDate: '2099-03-01' }],
    ['/lines/0/description', { lines: [{ ...line, description: 'Other' }] }],
  ])('keeps %s editable', async (pointer, change) => {
    const id = `open-${pointer.replaceAll('/', '-')}`
    await create(id)
    await moveQuote(hub, id, 'approve')
    expect((await push(id, change)).body.details.changed).toStrictEqual([pointer])
  })
})

describe('PUT /integration/quote/{id} 412', () => {
  it('names the version and the differing fields', async () => {
    await create('tagged')
    const answer = await push('tagged', { quoteNumber: 'Q-9' }, { 'If-Match': '"3"' })
    expect(answer.status).toBe(412)
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toStrictEqual(['If-Match', '/quoteNumber'])
  })
})

describe('GET /integration/quote/{id}/status', () => {
  it('has the contract’s members', async () => {
    await create('status')
    const answer = await hub.call('GET', '/integration/quote/status/status')
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body)).toStrictEqual([
      'quoteId',
      'status',
      'creditInfo',
      'totalAmount',
    ])
    expect(answer.body).toMatchObject({ quoteId: 'status', status: 'PLACED', totalAmount: 1100 })
    await moveQuote(hub, 'status', 'approve')
    expect((await read('status/status')).status).toBe('AUTHORIZED')
  })

  it('shows the credit position of the buyer’s company, if there is one', async () => {
    await create('position')
    expect((await read('position/status')).creditInfo).toBeNull()
    await hub.call('POST', '/integration/company', { body: { id: 'b1', ...companyBody() } })
    await hub.call('POST', '/integration/company/b1/customer', { body: { customerId: 'c1' } })
    expect((await read('position/status')).creditInfo).toMatchObject({
      accountStatus: 'notApproved',
      limit: null,
    })
    await setCredit(hub, 'b1', { limit: decimal('10000') })
    expect((await read('position/status')).creditInfo).toMatchObject({
      accountStatus: 'active',
      limit: 10000,
      availableCredit: 10000,
      creditType: 'LOC',
    })
  })

  it('shows EXPIRED after the expiration date, until the source changes the date', async () => {
    await create('expired', { expirationDate: '2023-01-12' })
    expect((await read('expired/status')).status).toBe('EXPIRED')
    await expect(moveQuote(hub, 'expired', 'approve')).rejects.toThrow('it is EXPIRED')
    await push('expired', { expirationDate: '2099-01-12' })
    expect((await read('expired/status')).status).toBe('PLACED')
  })

  it('returns 404 with the contract’s reason', async () => {
    for (const path of [
      'missing',
      'missing/status',
      'missing/history',
      'missing/history?at=2100-01-01',
    ]) {
      const answer = await hub.call('GET', `/integration/quote/${path}`)
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ code: '404', reason: 'Quote not found.' })
    }
  })
})
