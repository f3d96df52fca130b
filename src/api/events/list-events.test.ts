// GET /integration/events
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Event = { readonly seq: number; readonly id: string; readonly record: { version: number } }

const feed = async (query = '') => {
  const answer = await hub.call('GET', `/integration/events${query}`)
  expect(answer.status).toBe(200)
  return answer.body as { items: (Event & Record<string, unknown>)[]; lastSeq: number }
}

describe('GET /integration/events 200', () => {
  it('numbers 1, 2, 3 … without a gap under concurrent writes of every verdict', async () => {
    const { lastSeq: before } = await feed('?limit=1')
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => {
        switch (at % 4) {
          case 0:
            return hub.call('POST', '/integration/invoice', {
              body: { id: `n-${at}`, ...invoiceBody() },
            })
          case 1:
            return hub.call('PUT', '/integration/invoice/i1', {
              body: invoiceBody({ invoiceNumber: `N-${at}` }),
            })
          case 2:
            return hub.call('PUT', '/integration/invoice/i1', { body: { broken: true } })
          default:
            return hub.call('PUT', '/integration/invoice/i1', {
              body: invoiceBody({ sourceModifiedDate: '2020-01-01' }),
            })
        }
      }),
    )
    const { items, lastSeq } = await feed('?limit=1000')
    expect(lastSeq).toBe(before + 30)
    expect(items.map(({ seq }) => seq)).toStrictEqual(
      Array.from({ length: lastSeq }, (_, at) => at + 1),
    )
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('can be read during writes, and never skips a number', async () => {
    const { lastSeq: start } = await feed('?limit=1')
    const seen: number[] = []
    let writing = true
    const read = async () => {
      let after = start
      for (;;) {
        const last = !writing
        const { items } = await feed(`?after=${after}&limit=7`)
        seen.push(...items.map(({ seq }) => seq))
        after = items.at(-1)?.seq ?? after
        if (last && items.length === 0) return
      }
    }
    const writes = Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        hub.call('PUT', '/integration/invoice/i1', {
          body: invoiceBody({ invoiceNumber: `R-${at}` }),
        }),
      ),
    ).finally(() => (writing = false))
    await Promise.all([read(), writes])
    expect(seen).toStrictEqual(Array.from({ length: 40 }, (_, at) => start + 1 + at))
  })

  it('starts after the given number, and ends at the limit', async () => {
    const { lastSeq } = await feed('?limit=1')
    const page = await feed('?after=1&limit=2')
    expect(page.items.map(({ seq }) => seq)).toStrictEqual([2, 3])
    expect(page.lastSeq).toBe(lastSeq)
    expect(await feed(`?after=${lastSeq}`)).toStrictEqual({ items: [], lastSeq })
    expect((await feed(`?after=${Number.MAX_SAFE_INTEGER}`)).items).toStrictEqual([])
    expect((await feed('?after=0&limit=1')).items.map(({ seq }) => seq)).toStrictEqual([1])
  })

  it('shows the new record, and the previous values of changed fields', async () => {
    await hub.call('POST', '/integration/invoice', { body: { id: 'told', ...invoiceBody() } })
    const { lastSeq } = await feed('?limit=1')
    const written = await hub.call('PUT', '/integration/invoice/told', {
      body: invoiceBody({ amountDue: 3.5, dueDate: '2023-02-01' }),
    })
    await moveAlong(hub, 'told', ['pay'])
    const { items } = await feed(`?after=${lastSeq}`)
    expect(items).toMatchObject([
      {
        seq: lastSeq + 1,
        type: 'invoice.updated',
        record: { kind: 'invoice', id: 'told', version: 2, hubVersion: 0 },
        data: { id: 'told', amountDue: 3.5, dueDate: '2023-02-01', hub: { version: 2 } },
        previous: { '/amountDue': 1100, '/dueDate': '2023-01-12' },
        operationId: written.body.details.operationId,
      },
      {
        seq: lastSeq + 2,
        type: 'invoice.payment_processing',
        record: { version: 2, hubVersion: 1 },
        data: { status: 'PaymentProcessing' },
        previous: { '/status': 'Placed' },
      },
    ])
    expect(items[0]?.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('numbers the events of each account separately', async () => {
    const other = await hub.createCaller('other')
    const empty = await hub.call('GET', '/integration/events', { as: other })
    expect(empty.body).toStrictEqual({ items: [], lastSeq: 0 })
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c' }), as: other })
    const one = await hub.call('GET', '/integration/events', { as: other })
    expect(one.body).toMatchObject({ items: [{ seq: 1 }], lastSeq: 1 })
  })
})

describe('GET /integration/events 400', () => {
  it.each([
    '?after=-1',
    '?after=x',
    '?after=9007199254740992',
    '?limit=0',
    '?limit=1001',
    '?from=1',
  ])('refuses %s', async (query) => {
    const answer = await hub.call('GET', `/integration/events${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'query_invalid' }])
  })
})
