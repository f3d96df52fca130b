// PUT /integration/customer/{id}
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: string) =>
  hub.call('POST', '/integration/customer', { body: customerBody({ id }) })

const push = (id: string, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('PUT', `/integration/customer/${encodeURIComponent(id)}`, {
    body: customerBody(change),
    headers,
  })

describe('PUT /integration/customer/{id} 202', () => {
  it('is unchanged, then applied, then superseded', async () => {
    await create('life')
    const same = await push('life')
    expect(same.status).toBe(202)
    expect(same.body.details).toMatchObject({ verdict: 'unchanged', version: 1 })
    const later = { lastName: 'Married', sourceModifiedDate: '2024-06-14' }
    const applied = await push('life', later)
    expect(applied.body.details).toMatchObject({ verdict: 'applied', changed: ['/lastName'] })
    expect(applied.headers.get('etag')).toBe('"2"')
    const old = await push('life')
    expect(old.body.details).toMatchObject({
      verdict: 'superseded',
      version: 2,
      storedSourceModifiedDate: '2024-06-14',
    })
    expect(Object.keys(same.body)).toStrictEqual(['blueTapeId', 'details'])
  })

  it('shows the previous values in the feed', async () => {
    await create('told')
    await push('told', { firstName: 'Grace', cellPhoneNumber: '+15550199' })
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    expect(items.at(-1)).toMatchObject({
      type: 'customer.updated',
      data: { id: 'told', firstName: 'Grace', cellPhoneNumber: '+15550199' },
      previous: { '/firstName': 'Ada', '/cellPhoneNumber': '+15550100' },
    })
  })

  it('finds a customer whose id needs percent-encoding', async () => {
    await create('buyer/7 %')
    expect((await push('buyer/7 %', { lastName: 'X' })).body.details.verdict).toBe('applied')
  })
})

describe('PUT /integration/customer/{id} 400', () => {
  it('refuses an invalid source clock', async () => {
    const answer = await push('c1', { sourceModifiedDate: '2024-06-31T00:00:00Z' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([
      { pointer: '/sourceModifiedDate', rule: 'source_time_invalid' },
    ])
  })

  it('warns of an unknown field, and refuses it when the caller prefers strict handling', async () => {
    const warned = await push('c1', { emailAdress: 'x' })
    expect(warned.status).toBe(202)
    expect(warned.body.details.warnings).toMatchObject([{ expected: 'emailAddress' }])
    const refused = await push('c1', { emailAdress: 'x' }, { Prefer: 'handling=strict' })
    expect(refused.status).toBe(400)
  })
})

describe('PUT /integration/customer/{id} 404', () => {
  it('names the customer', async () => {
    const answer = await push('missing')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Customer not found.' })
  })

  it('does not accept the blueTapeId in place of the id', async () => {
    const { body } = await create('own-id')
    expect((await push(body.blueTapeId)).status).toBe(404)
  })
})

describe('PUT /integration/customer/{id} 412', () => {
  it('names the version and the differing fields, and stores no personal data', async () => {
    await create('tagged')
    const change = { emailAddress: 'new-secret@example.com' }
    const answer = await push('tagged', change, { 'If-Match': '"3"' })
    expect(answer.status).toBe(412)
    expect(answer.headers.get('etag')).toBe('"1"')
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toStrictEqual(['If-Match', '/emailAddress'])
    const stored = await hub.call('GET', `/integration/operations/${answer.body.operationId}`)
    expect(stored.text).not.toContain('new-secret@example.com')
    expect(stored.text).not.toContain('ada@example.com')
  })
})
