// GET /buyer/quote, POST /buyer/quote/approve and POST /buyer/quote/reject
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  await hub.seed()
})
afterAll(() => hub.stop())

async function quoted(id: string): Promise<string> {
  const body = { id, ...quoteBody({ expirationDate: '2024-07-12' }) }
  await hub.call('POST', '/integration/quote', { body })
  const { body: read } = await hub.call('GET', `/integration/quote/${id}`)
  return new URL(read.hub.approvalUrl).search
}

const open = (link: string) => hub.call('GET', '/buyer/quote', { link })
const decide = (link: string, action: 'approve' | 'reject') =>
  hub.call('POST', `/buyer/quote/${action}`, { link })
const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/quote/${id}/status`)).body.status

describe('GET /buyer/quote 200', () => {
  it('shows the quote, its buyer, and that it can be decided', async () => {
    const { status, body } = await open(await quoted('shown'))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      quote: { id: 'shown', quoteNumber: 'Q-00003/2023', totalAmount: 1100, status: 'PLACED' },
      buyer: { firstName: 'Ada', lastName: 'Example', businessName: null },
      canDecide: true,
      because: null,
    })
    expect(body.quote.lines).toHaveLength(1)
  })

  it('shows that it expired, from the following day', async () => {
    const link = await quoted('expired')
    now = '2024-07-13T00:00:00.000Z'
    const { body } = await open(link)
    const { status, body: refused } = await decide(link, 'approve')
    now = '2024-06-20T10:00:00.000Z'
    const because = { rule: 'quote_expired', message: 'The quote expired on 2024-07-12.' }
    expect(body).toMatchObject({ quote: { status: 'EXPIRED' }, canDecide: false, because })
    expect(status).toBe(409)
    expect(refused).toMatchObject({ reason: because.message, rule: 'quote_expired' })
  })
})

describe('POST /buyer/quote/approve 202', () => {
  it('authorizes the quote, notifies the source, and is unchanged the second time', async () => {
    const link = await quoted('approved')
    const { status, body } = await decide(link, 'approve')
    expect(status).toBe(202)
    expect(body).toMatchObject({
      quoteId: 'approved',
      status: 'AUTHORIZED',
      details: { verdict: 'applied' },
    })
    expect(await statusOf('approved')).toBe('AUTHORIZED')
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    expect(items.at(-1)).toMatchObject({
      type: 'quote.authorized',
      record: { id: 'approved', version: 1, hubVersion: 1 },
      operationId: body.details.operationId,
    })
    expect((await decide(link, 'approve')).body.details.verdict).toBe('unchanged')
    expect((await open(link)).body).toMatchObject({
      canDecide: false,
      because: { rule: 'quote_decided' },
    })
  })
})

describe('POST /buyer/quote/reject 202', () => {
  it('rejects the quote, which an update can offer again', async () => {
    const link = await quoted('rejected')
    expect((await decide(link, 'reject')).body).toMatchObject({ status: 'REJECTED' })
    const update = quoteBody({ expirationDate: '2024-07-20', sourceModifiedDate: '2024-06-14' })
    await hub.call('PUT', '/integration/quote/rejected', { body: update })
    expect((await decide(link, 'approve')).body).toMatchObject({ status: 'AUTHORIZED' })
  })
})

describe('POST /buyer/quote/approve and reject 409', () => {
  it('is returned for the opposite of an earlier decision', async () => {
    const link = await quoted('decided')
    await decide(link, 'reject')
    const { status, body } = await decide(link, 'approve')
    expect(status).toBe(409)
    expect(body).toMatchObject({
      reason: 'The quote has already been decided: it is REJECTED.',
      rule: 'quote_decided',
    })
  })
})

describe('the link of a quote', () => {
  it('is valid for that quote only', async () => {
    await quoted('one')
    const two = await quoted('two')
    expect(two).toMatch(/^\?account=acme&id=two&token=[0-9a-f]{32}$/)
    expect((await open(two)).body.quote.id).toBe('two')
    expect((await open(two.replace('id=two', 'id=one'))).status).toBe(404)
  })
})
