// PUT /integration/company/{id}
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { companyBody, creditDetails, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: string, change: Change = {}) =>
  hub.call('POST', '/integration/company', { body: { id, ...companyBody(change) } })
const push = (id: string, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('PUT', `/integration/company/${id}`, { body: companyBody(change), headers })
const read = async (id: string) => (await hub.call('GET', `/integration/company/${id}`)).body

describe('PUT /integration/company/{id} 202', () => {
  it('is unchanged, then applied, then superseded', async () => {
    const { body: created } = await create('life')
    const same = await push('life')
    expect(same.status).toBe(202)
    expect(Object.keys(same.body)).toStrictEqual(['blueTapeId', 'details'])
    expect(same.body.blueTapeId).toBe(created.blueTapeId)
    expect(same.body.details).toMatchObject({ verdict: 'unchanged', version: 1 })
    const later = { businessName: 'New Name LLC', sourceModifiedDate: '2024-06-14' }
    const applied = await push('life', later)
    expect(applied.body.details).toMatchObject({ verdict: 'applied', changed: ['/businessName'] })
    expect(applied.headers.get('etag')).toBe('"2"')
    const old = await push('life')
    expect(old.body.details).toMatchObject({
      verdict: 'superseded',
      version: 2,
      storedSourceModifiedDate: '2024-06-14',
    })
  })

  it('keeps omitted members, and stores empty texts', async () => {
    await create('unsaid', { creditDetails })
    const unsaid = { businessPhoneNumber: null, businessDisplayName: undefined }
    expect((await push('unsaid', unsaid)).body.details.verdict).toBe('unchanged')
    expect(await read('unsaid')).toMatchObject({
      businessPhoneNumber: '+12175550100',
      businessDisplayName: 'Example Builders',
      creditDetails,
    })
    await push('unsaid', { businessDisplayName: '' })
    expect(await read('unsaid')).toMatchObject({ businessDisplayName: '' })
  })

  it('replaces the view of the credit as a whole, and reports the changes in it', async () => {
    await create('rated', { creditDetails })
    const { creditStatus: _, ...rest } = creditDetails
    const changed = { ...rest, creditAmount: '12000.50' }
    const answer = await push('rated', { creditDetails: changed })
    expect(answer.body.details.changed).toStrictEqual([
      '/creditDetails/creditStatus',
      '/creditDetails/creditAmount',
    ])
    expect((await read('rated')).creditDetails).toStrictEqual({
      ...creditDetails,
      creditStatus: null,
      creditAmount: 12000.5,
    })
    const { items } = (await hub.call('GET', '/integration/company/rated/history')).body
    expect(items[0].changes).toStrictEqual([
      { pointer: '/creditDetails/creditStatus', before: 'active', after: null },
      { pointer: '/creditDetails/creditAmount', before: 10000, after: 12000.5 },
    ])
  })
})

describe('PUT /integration/company/{id} 404', () => {
  it('returns the contract’s reason', async () => {
    const answer = await push('missing')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Company not found.' })
  })
})

describe('PUT /integration/company/{id} 412', () => {
  it('repeats neither the address nor the telephone number', async () => {
    await create('tagged')
    const secret = { businessAddress: 'Hidden Road 1', businessPhoneNumber: '+15557654321' }
    const answer = await push('tagged', secret, { 'If-Match': '"3"' })
    expect(answer.status).toBe(412)
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toStrictEqual(['If-Match', '/businessAddress', '/businessPhoneNumber'])
    const stored = await hub.call('GET', `/integration/operations/${answer.body.operationId}`)
    expect(stored.text).not.toMatch(/Hidden Road|7654321|Main Street/)
  })
})

describe('GET /integration/company/{id}', () => {
  it('shows the company at a given time', async () => {
    await create('past')
    const { hub: then } = await read('past')
    await push('past', { businessName: 'Later LLC' })
    const path = `/integration/company/past/history?at=${then.updatedAt}`
    expect((await hub.call('GET', path)).body).toMatchObject({
      businessName: 'Example Builders LLC',
      hub: { version: 1 },
    })
  })

  it('returns 404 for an unknown company', async () => {
    for (const path of ['missing', 'missing/history', 'missing/history?at=2100-01-01']) {
      const answer = await hub.call('GET', `/integration/company/${path}`)
      expect(answer.status).toBe(404)
      expect(answer.body.reason).toBe('Company not found.')
    }
  })
})
