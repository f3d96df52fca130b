// POST /integration/customer
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

const create = (change: Readonly<Record<string, unknown>>) =>
  hub.call('POST', '/integration/customer', { body: customerBody(change) })

describe('POST /integration/customer 201', () => {
  it('creates version 1, with a sign-up link that cannot be guessed', async () => {
    const [one, two] = await Promise.all([create({ id: 'one' }), create({ id: 'two' })])
    expect(one.status).toBe(201)
    expect(Object.keys(one.body)).toStrictEqual(['blueTapeId', 'signUpUrl', 'details'])
    expect(one.body.signUpUrl).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/signup\?account=acme&id=one&token=[0-9a-f]{32}$/,
    )
    expect(one.body.signUpUrl).not.toBe(two.body.signUpUrl)
    expect(one.body.details).toMatchObject({ verdict: 'applied', version: 1, warnings: [] })
    expect(one.headers.get('etag')).toBe('"1"')
  })

  it('numbers its event in the feed', async () => {
    const { body } = await create({ id: 'fed' })
    const { items, lastSeq } = (await hub.call('GET', '/integration/events?limit=1000')).body
    const last = items.at(-1)
    expect(last).toMatchObject({
      seq: lastSeq,
      type: 'customer.created',
      record: { kind: 'customer', id: 'fed', version: 1, hubVersion: 0 },
      data: { id: 'fed', firstName: 'Ada', emailAddress: 'ada@example.com' },
      operationId: body.details.operationId,
    })
  })
})

describe('POST /integration/customer 400', () => {
  it('reports all missing fields at once', async () => {
    const answer = await hub.call('POST', '/integration/customer', { body: {} })
    expect(answer.status).toBe(400)
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toStrictEqual([
      '/id',
      '/firstName',
      '/lastName',
      '/emailAddress',
      '/cellPhoneNumber',
      '/sourceModifiedDate',
    ])
    expect(answer.body.reason).toBe('id is required but missing. (and 5 more)')
  })

  it('refuses an unknown company', async () => {
    const answer = await create({ id: 'staff', companyId: 'nowhere' })
    expect(answer.status).toBe(400)
    expect(answer.body.reason).toBe('Company not found.')
    expect(answer.body.errors).toMatchObject([
      { pointer: '/companyId', rule: 'company_not_found', sent: 'nowhere' },
    ])
  })

  it('does not repeat personal data in faults', async () => {
    const answer = await create({
      id: 'private',
      firstName: 'Zyxomma'.repeat(60),
      lastName: '',
      emailAddress: ['zyxomma@example.com'],
      cellPhoneNumber: 155_577_001,
    })
    expect(answer.status).toBe(400)
    expect(answer.text).not.toMatch(/zyxomma|155577001/i)
    const stored = await hub.call('GET', `/integration/operations/${answer.body.operationId}`)
    expect(stored.text).not.toMatch(/zyxomma|155577001/i)
  })
})

describe('POST /integration/customer 409', () => {
  it('distinguishes a repeat from another customer with the same id', async () => {
    const { body: first } = await create({ id: 'repeat' })
    const same = await create({ id: 'repeat' })
    expect(same.status).toBe(409)
    expect(same.body).toMatchObject({
      code: '409',
      reason: 'Customer already exists.',
      blueTapeId: first.blueTapeId,
      details: { verdict: 'unchanged', version: 1 },
    })
    const other = await create({ id: 'repeat', lastName: 'Other' })
    expect(other.body.details).toStrictEqual({ verdict: 'refused', version: 1 })
    expect(same.text).not.toContain('signup')
  })
})
