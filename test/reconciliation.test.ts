// Reconciliations of generated books find exactly the differences that were made, and their streams neither wait nor grow
// without bound, whatever the other side does.
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBook, anyList, insertBook } from './support/books.ts'
import { rowsOf, runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { randomFrom } from './support/invoice-load.ts'
import { ndjson, openListStream, sendMissing } from './support/list-stream.ts'
import { sized } from './support/sized.ts'

/** The shape of the hub's limits, in a size that is reached quickly. */
const limits = {
  lineTimeoutMs: 300,
  lingerMs: 500,
  answerReadTimeoutMs: 500,
  connectionsSweepEveryMs: 50,
}

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

let accounts = 0
async function account(): Promise<Caller> {
  accounts += 1
  const as = await hub.createCaller(`books-${accounts}`)
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }), as })
  return as
}

const reconcile = (as: Caller, entries: readonly object[], target = 'invoice?complete=true') => {
  const stream = openListStream(hub, target, as)
  void stream.send(ndjson(entries)).then(() => stream.end())
  return stream.rest()
}

const stored = async (as: Caller) =>
  (await hub.call('GET', '/integration/reconciliation', { as })).body.items as object[]

/** Transactions of snapshots that PostgreSQL still has. */
const openSnapshots = async () => {
  const text = `select 1 as open from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`
  return (await rowsOf(hub.databaseUrl, text)).length
}

describe('generated books', () => {
  it(
    'differ in exactly what was changed',
    async () => {
      const seed = Date.now() % 1_000_000
      const random = randomFrom(seed)
      const books = sized(3, 20)
      const listsOfBook = sized(4, 50)
      const sizeMax = sized(300, 10_000)
      const sizes = [0, sizeMax]
      for (let count = 0; count < books; count += 1) {
        const as = await account()
        const book = anyBook(random, sizes[count] ?? Math.ceil(random() ** 4 * sizeMax))
        if (book.size > 0) await runOn(hub.databaseUrl, insertBook(as.accountId, book))
        for (let nth = 0; nth < listsOfBook; nth += 1) {
          const complete = random() < 0.7
          const every = [1, 3, 30, 1_000][nth % 4] ?? 1
          const { entries, expected, equal } = anyList(random, book, every, complete)
          const lines = await reconcile(as, entries, `invoice?complete=${complete}`)
          const last = lines.pop()
          expect({ seed, last }).toMatchObject({ seed, last: { summary: {} } })
          const { summary } = last
          const found = new Map(lines.map(({ id, is }) => [id, is]))
          const wrong = [...expected].filter(([id, is]) => found.get(id) !== is)
          expect({ seed, wrong, found: found.size }).toEqual({
            seed,
            wrong: [],
            found: expected.size,
          })
          expect({ seed, listed: summary.listed, equal: summary.equal }).toEqual({
            seed,
            listed: entries.length,
            equal,
          })
        }
      }
    },
    sized(90_000, 600_000),
  )
})

describe('a snapshot', () => {
  it('is of the event that the summary names, whatever is written meanwhile', async () => {
    const as = await account()
    for (const id of ['i1', 'i2'])
      await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody() }, as })
    const stream = openListStream(hub, 'invoice?complete=true', as)
    await stream.send([{ id: 'a' }])
    expect(await stream.next()).toEqual({ id: 'a', is: 'missing', do: 'push' })
    for (const body of [invoiceBody({ amountDue: 1 }), invoiceBody({ amountDue: 2 })])
      await hub.call('PUT', '/integration/invoice/i1', { body, as })
    await hub.call('POST', '/integration/invoice', { body: { id: 'i3', ...invoiceBody() }, as })
    await stream.send([{ id: 'i1', amountDue: 1100 }, { id: 'i2' }])
    stream.end()
    const [{ summary }] = await stream.rest()
    expect(summary).toMatchObject({ equal: 2, missing: 1, extra: 0, asOf: { seq: 3 } })
    const { body } = await hub.call('GET', '/integration/events?limit=1', { as })
    expect(body.lastSeq).toBe(7)
  })

  it('is one of each account, and others wait', async () => {
    const as = await account()
    // More than the hub reads at a time.
    const book = anyBook(randomFrom(1), 2_500)
    await runOn(hub.databaseUrl, insertBook(as.accountId, book))
    const first = openListStream(hub, 'invoice', as)
    await first.send([{ id: 'a' }])
    await first.next()
    const second = reconcile(as, [{ id: 'b' }])
    const digest = hub.call('GET', '/integration/reconcile/customer/digest', { as })
    // Another account does not wait.
    await reconcile(await account(), [])
    expect(await openSnapshots()).toBe(1)
    first.end()
    expect((await first.rest()).at(-1)).toMatchObject({ summary: { missing: 1 } })
    expect((await second).at(-1)).toMatchObject({ summary: { missing: 1 } })
    expect((await digest).status).toBe(200)
  })
})

describe('a client', () => {
  beforeAll(async () => {
    await hub.stop()
    hub = await startHub({ http: { limits } })
  })

  it('that stops in a line gets 408, and its connection is closed', async () => {
    const as = await account()
    const stream = openListStream(hub, 'invoice', as)
    await stream.send('{"id":')
    const response = await stream.response
    expect(response.statusCode).toBe(408)
    expect(await stream.next()).toMatchObject({ code: '408', rule: 'request_timeout' })
    await once(stream.request, 'close')
  })

  it('that stops after a difference gets the error as the last line', async () => {
    const as = await account()
    const stream = openListStream(hub, 'invoice', as)
    await stream.send([{ id: 'a' }])
    const [first, last] = await stream.rest()
    expect(first).toMatchObject({ is: 'missing' })
    expect(last).toMatchObject({ error: { code: '408', rule: 'request_timeout' } })
    expect(await stored(as)).toEqual([])
    await eventually(async () => (await openSnapshots()) === 0)
  })

  it('that still sends when it is refused gets the refusal', async () => {
    const as = await account()
    const stream = openListStream(hub, 'invoice', as)
    await stream.send('[]\n')
    const sending = sendMissing(stream, sized(20_000, 200_000))
    const response = await stream.response
    expect(response.statusCode).toBe(400)
    expect(await stream.next()).toMatchObject({ code: '400', line: 1 })
    stream.request.destroy()
    await sending
  })

  it('that hangs up leaves no snapshot behind, and no result', async () => {
    const as = await account()
    for (const entries of [[], [{ id: 'a' }]]) {
      const stream = openListStream(hub, 'invoice', as)
      await stream.send(entries.length === 0 ? '{"id":"a"' : entries)
      if (entries.length > 0) await stream.next()
      stream.request.destroy()
      await eventually(async () => (await openSnapshots()) === 0)
    }
    expect(await stored(as)).toEqual([])
    expect(await reconcile(as, [])).toMatchObject([{ summary: { listed: 0 } }])
  })
})
