// GET /integration/invoice
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
const ids = Array.from({ length: 25 }, (_, at) => `inv-${String(at).padStart(2, '0')}`)

beforeAll(async () => {
  hub = await startHub()
  for (const id of ['c1', 'c2']) {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
  }
  for (const [at, id] of ids.entries()) {
    await create(id, {
      customerId: at % 5 === 0 ? 'c2' : 'c1',
      invoiceNumber: at % 2 === 0 ? 'even' : `N/${at} ä%`,
      dueDate: `2023-02-${String(at + 1).padStart(2, '0')}`,
      status: at % 4 === 0 ? 'Draft' : 'Placed',
    })
  }
})
afterAll(() => hub.stop())

const create = (id: string, change: Readonly<Record<string, unknown>> = {}) =>
  hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(change) } })

const list = (query: Readonly<Record<string, string>> = {}) =>
  hub.call('GET', `/integration/invoice?${new URLSearchParams(query).toString()}`)

const idsOf = ({ body }: { body: { items: readonly { id: string }[] } }) =>
  body.items.map(({ id }) => id)

async function walk(query: Readonly<Record<string, string>>, between?: () => Promise<unknown>) {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await list({ ...query, ...(cursor === null ? {} : { cursor }) })
    expect(page.status).toBe(200)
    seen.push(...idsOf(page))
    cursor = page.body.nextCursor
    await between?.()
  } while (cursor !== null)
  return seen
}

describe('GET /integration/invoice 200', () => {
  it('lists complete invoices, 50 by default', async () => {
    const page = await list()
    expect(idsOf(page)).toStrictEqual(ids)
    expect(page.body.nextCursor).toBeNull()
    const one = await hub.call('GET', '/integration/invoice/inv-00')
    expect(page.body.items[0]).toStrictEqual(one.body)
  })

  it.each([1, 2, 7, 24, 25, 26, 200])('lists every invoice once, %i per page', async (limit) => {
    expect(await walk({ limit: String(limit) })).toStrictEqual(ids)
  })

  it('lists every invoice once while invoices are created and changed', async () => {
    let added = 0
    const seen = await walk({ limit: '3', customerId: 'c1' }, async () => {
      added += 1
      // Before and after the current position.
      await create(`a-${added}`)
      await create(`z-${added}`, { customerId: 'c2' })
      await hub.call('PUT', `/integration/invoice/inv-0${added % 10}`, {
        body: invoiceBody({ invoiceNumber: 'even', customerId: added % 5 === 0 ? 'c2' : 'c1' }),
      })
    })
    const wanted = ids.filter((_, at) => at % 5 !== 0)
    expect(seen.filter((id) => id.startsWith('inv-'))).toStrictEqual(wanted)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('filters by status, customer and number', async () => {
    await create('only', { invoiceNumber: 'N/1 ä%&=' })
    expect(idsOf(await list({ number: 'N/1 ä%&=' }))).toStrictEqual(['only'])
    expect(idsOf(await list({ number: 'n/1 ä%&=' }))).toStrictEqual([])
    const ofCustomer = await list({ customerId: 'c2', limit: '200' })
    expect(
      ofCustomer.body.items.every(({ customerId }: { customerId: string }) => customerId === 'c2'),
    ).toBe(true)
    expect(idsOf(ofCustomer)).toContain('inv-15')
    await moveAlong(hub, 'only', ['pay'])
    expect(idsOf(await list({ status: 'PaymentProcessing' }))).toStrictEqual(['only'])
    expect(idsOf(await list({ status: 'Paid' }))).toStrictEqual([])
    expect(idsOf(await list({ customerId: 'nobody' }))).toStrictEqual([])
  })

  it('filters by due date, both ends included', async () => {
    const between = await list({ dueFrom: '2023-02-20', dueTo: '2023-02-22' })
    expect(idsOf(between)).toStrictEqual(['inv-19', 'inv-20', 'inv-21'])
    expect(idsOf(await list({ dueFrom: '2024-01-01' }))).toStrictEqual([])
    const crossed = await list({ dueFrom: '2023-02-22', dueTo: '2023-02-20' })
    expect(idsOf(crossed)).toStrictEqual([])
  })

  it('filters by the time of the last change, by any actor', async () => {
    const { body } = await hub.call('GET', '/integration/invoice/inv-18')
    await hub.call('PUT', '/integration/invoice/inv-18', {
      body: invoiceBody({ sourceModifiedDate: '2024-06-14', invoiceNumber: 'fresh' }),
    })
    const last = (await hub.call('GET', '/integration/invoice/inv-18')).body.hub.updatedAt
    expect(last >= body.hub.updatedAt).toBe(true)
    const before = new Date(Date.parse(last) - 1).toISOString()
    expect(idsOf(await list({ changedAfter: before }))).toContain('inv-18')
    expect(idsOf(await list({ changedAfter: last }))).not.toContain('inv-18')
  })
})

describe('GET /integration/invoice 400', () => {
  it.each<[string, string]>([
    ['limit', '0'],
    ['limit', '201'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['limit', '1e2'],
    ['limit', ''],
    ['status', 'placed'],
    ['dueFrom', '2023-02-30'],
    ['dueTo', 'tomorrow'],
    ['changedAfter', '12'],
    ['customerId', ''],
    ['customerId', 'x'.repeat(129)],
    ['number', 'a\u0000b'],
  ])('refuses %s=%s', async (name, value) => {
    const answer = await list({ [name]: value })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ pointer: `?${name}`, rule: 'query_invalid' }])
  })

  it('names every invalid parameter, and the nearest known one', async () => {
    const answer = await list({ Limit: '3', status: 'x', __proto__x: '1', customer: 'c1' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toHaveLength(4)
    expect(answer.body.reason).toBe(
      'Limit is not a parameter of this call. Did you mean limit? (and 3 more)',
    )
  })

  it('refuses a parameter that is sent twice', async () => {
    const answer = await hub.call('GET', '/integration/invoice?limit=1&limit=2')
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '?limit' }])
  })

  it('refuses a cursor with any modified bit', async () => {
    const { body } = await list({ limit: '1' })
    const bytes = Buffer.from(body.nextCursor, 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = (bytes[at] ?? 0) ^ 1
      const answer = await list({ limit: '1', cursor: changed.toString('base64url') })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer: '?cursor', rule: 'cursor_invalid' }])
    }
  })

  it('refuses a truncated, padded or invented cursor', async () => {
    const { body } = await list({ limit: '1' })
    const { nextCursor: cursor } = body
    for (const other of [
      cursor.slice(0, -1),
      `${cursor}=`,
      `${cursor}A`,
      ` ${cursor}`,
      'null',
      '*',
      'inv-00',
    ]) {
      expect((await list({ limit: '1', cursor: other })).status).toBe(400)
    }
  })

  it('refuses a cursor with other filters or of another list, but accepts another limit', async () => {
    const { body } = await list({ limit: '1', customerId: 'c1' })
    const { nextCursor: cursor } = body
    expect((await list({ cursor })).status).toBe(400)
    expect((await list({ cursor, customerId: 'c2' })).status).toBe(400)
    expect((await list({ cursor, customerId: 'c1', status: 'Placed' })).status).toBe(400)
    const history = `/integration/invoice/inv-01/history?cursor=${cursor}`
    expect((await hub.call('GET', history)).status).toBe(400)
    expect((await list({ cursor, customerId: 'c1', limit: '5' })).status).toBe(200)
  })
})
