// GET /integration/invoice/{id}/history
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

// The clock advances by a second per reading.
let ticks = Date.parse('2026-01-01T00:00:00Z')
const clock = () => new Date((ticks += 1_000))

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock })
  await hub.seed()
  const push = (change: Readonly<Record<string, unknown>>) =>
    hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody(change) })
  await push({ dueDate: '2023-02-01', amountDue: '50.5' })
  await push({ dueDate: '2023-02-01', amountDue: '50.50' })
  await moveAlong(hub, 'i1', ['request_credit'])
  await push({ dueDate: '2023-02-01', amountDue: 0, salesInfo: [] })
})
afterAll(() => hub.stop())

const history = (query = '') => hub.call('GET', `/integration/invoice/i1/history${query}`)

describe('GET /integration/invoice/{id}/history 200', () => {
  it('lists every version, newest first, with previous and new values', async () => {
    const { status, body } = await history()
    expect(status).toBe(200)
    expect(body.nextCursor).toBeNull()
    expect(body.items).toMatchObject([
      {
        version: 3,
        hubVersion: 1,
        type: 'invoice.updated',
        changes: [
          { pointer: '/amountDue', before: 50.5, after: 0 },
          { pointer: '/salesInfo/0', before: { firstName: 'Sam' }, after: null },
        ],
      },
      {
        version: 2,
        hubVersion: 1,
        type: 'invoice.in_review',
        changes: [{ pointer: '/status', before: 'Placed', after: 'InReview' }],
      },
      {
        version: 2,
        hubVersion: 0,
        type: 'invoice.updated',
        changes: [
          { pointer: '/dueDate', before: '2023-01-12', after: '2023-02-01' },
          { pointer: '/amountDue', before: 1100, after: 50.5 },
        ],
      },
      { version: 1, hubVersion: 0, type: 'invoice.created', changes: [] },
    ])
  })

  it('names the operation of each version', async () => {
    const { body } = await history()
    for (const { operationId, version } of body.items) {
      const operation = await hub.call('GET', `/integration/operations/${operationId}`)
      expect(operation.body).toMatchObject({ verdict: 'applied', version })
    }
  })

  it('pages without gaps while versions are added', async () => {
    const first = await history('?limit=1')
    expect(first.body.items).toMatchObject([{ version: 3 }])
    await hub.call('PUT', '/integration/invoice/i1', {
      body: invoiceBody({ dueDate: '2023-02-01', invoiceNumber: 'later', salesInfo: [] }),
    })
    const second = await history(`?limit=2&cursor=${first.body.nextCursor}`)
    expect(second.body.items).toMatchObject([{ version: 2 }, { version: 2 }])
    const third = await history(`?limit=2&cursor=${second.body.nextCursor}`)
    expect(third.body.items).toMatchObject([{ version: 1 }])
    expect(third.body.nextCursor).toBeNull()
  })

  it('shows the invoice at a given time', async () => {
    const { body } = await history()
    const created = body.items.at(-1)
    const updated = body.items.at(-2)
    const then = await history(`?at=${created.at}`)
    expect(then.status).toBe(200)
    expect(then.body).toMatchObject({
      id: 'i1',
      dueDate: '2023-01-12',
      amountDue: 1100,
      hub: { version: 1 },
    })
    const after = await history(`?at=${updated.at}`)
    expect(after.body).toMatchObject({ dueDate: '2023-02-01', amountDue: 50.5, status: 'Placed' })
    const zoned = new Date(Date.parse(updated.at) + 3_600_000)
      .toISOString()
      .replace('Z', '%2B01:00')
    expect((await history(`?at=${zoned}`)).body).toStrictEqual(after.body)
  })
})

describe('GET /integration/invoice/{id}/history 404', () => {
  it('returns 404 for a time before the invoice was created', async () => {
    const answer = await history('?at=2025-12-31')
    expect(answer.status).toBe(404)
    expect(answer.body.reason).toBe('Invoice not found.')
  })
})

describe('GET /integration/invoice/{id}/history 400', () => {
  it.each([
    '?at=yesterday',
    '?at=',
    '?at=2023-02-30',
    '?limit=0',
    '?limit=201',
    '?cursor=AAAA',
    '?on=1',
  ])('refuses %s', async (query) => {
    const answer = await history(query)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toHaveLength(1)
  })

  it('refuses the cursor of another invoice', async () => {
    await hub.call('POST', '/integration/invoice', { body: { id: 'i2', ...invoiceBody() } })
    const { body } = await history('?limit=1')
    const answer = await hub.call(
      'GET',
      `/integration/invoice/i2/history?limit=1&cursor=${body.nextCursor}`,
    )
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '?cursor', rule: 'cursor_invalid' }])
  })
})
