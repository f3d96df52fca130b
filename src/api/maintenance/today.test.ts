import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOn } from '../../../test/support/database.ts'
import { eventually } from '../../../test/support/eventually.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { latencyOf } from '../../latency.ts'
import { uuidFloor } from '../../store/sql-text.ts'
import { eventStreamLimits } from '../event-stream.ts'
import { servicePrefix } from '../endpoint.ts'
import { timeRangeOf } from '../time-range.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const push = (change: Readonly<Record<string, unknown>> = {}) =>
  hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody(change) })
const hexOf = (n: number) => n.toString(16).padStart(12, '0')
const today = async (query = '') => (await hub.call('GET', `/operator/today${query}`)).body

describe('GET /operator/today', () => {
  it('counts writes by verdict and time, and refusals by rule and account', async () => {
    await push()
    await push({ sourceModifiedDate: '2020-01-01' })
    await push({ totalAmount: 1100.03, dueDate: 'x' })
    await push({ totalAmount: 1100.03 })
    const read = await today('?span=hour')
    expect(read.writes).toHaveLength(12)
    expect(read.bucketMinutes).toBe(5)
    const sum = (verdict: string) =>
      read.writes.reduce(
        (all: number, each: Record<string, number>) => all + (each[verdict] ?? 0),
        0,
      )
    const sums = ['applied', 'unchanged', 'superseded', 'refused'].map(sum)
    expect(sums).toStrictEqual([2, 1, 1, 2])
    expect(read.refusals.byRule).toContainEqual({ rule: 'total_mismatch', count: 2 })
    expect(read.refusals.byRule).toContainEqual({ rule: 'date_invalid', count: 1 })
    expect(read.refusals.byAccount).toStrictEqual([{ accountId: 'acme', count: 2 }])
    const [all, ...operations] = read.latency
    expect(all).toMatchObject({ operation: '*' })
    expect(all.p50Ms).toBeGreaterThan(0)
    const updates = operations.find(
      (each: { operation: string }) => each.operation === 'update-invoice',
    )
    expect(updates.calls).toBe(4)
    expect(read.waiting).toStrictEqual({ changes: 0, events: 0, deliveries: 0, oldestMs: 0 })
    expect(read.endpoints).toStrictEqual([])
    const unknown = await today('?accountId=nobody')
    expect(unknown.refusals).toStrictEqual({ byRule: [], byAccount: [] })
  })

  it('counts past writes in their buckets, and caches them', async () => {
    const { writes } = await today('?span=week')
    const ids = writes.flatMap(({ from }: { from: string }, at: number) =>
      Array.from({ length: at }, (_, n) => `${uuidFloor(from).slice(0, 24)}${hexOf(n)}`),
    )
    await runOn(
      hub.databaseUrl,
      `insert into account (account_id, created_at) values ('beta', now())`,
    )
    await runOn(
      hub.databaseUrl,
      `insert into operation (account_id, operation_id, at, verdict, record_kind, operation)
       select 'beta', id::uuid, now(), 'superseded', 'invoice', '{}'
       from unnest('{${ids.join(',')}}'::text[]) id`,
    )
    const read = await today('?span=week&accountId=beta')
    const counts = read.writes.map((each: { superseded: number }) => each.superseded)
    expect(counts).toStrictEqual(writes.map((_: unknown, at: number) => at))
    expect(read.writes.map(({ from }: { from: string }) => from)).toStrictEqual(
      writes.map(({ from }: { from: string }) => from),
    )
  })

  it('aligns its buckets to round times', () => {
    const { edges } = timeRangeOf('day', new Date('2026-06-15T12:34:56.000Z'))
    expect(edges).toHaveLength(25)
    expect(edges.at(-1)).toBe('2026-06-15T13:00:00.000Z')
    expect(edges.at(0)).toBe('2026-06-14T13:00:00.000Z')
  })

  it('lists accounts whose source has been silent for longer than usual', async () => {
    const { store } = hub.app.backend
    const hourMs = 3_600_000
    const end = new Date('2026-06-15T12:00:00.000Z')
    const at = (hours: number) => new Date(end.getTime() - hours * hourMs)
    const pushedAt = async (accountId: string, hours: readonly number[]) => {
      await hub.createCaller(accountId)
      for (const [n, hour] of hours.entries()) {
        const time = at(hour).getTime().toString(16).padStart(12, '0')
        const operationId = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(n).padStart(12, '0')}`
        await hub.app.backend.database.query(
          `insert into operation (account_id, operation_id, at, verdict, record_kind, operation)
           values ($1, $2, $3, 'unchanged', 'invoice', '{"name": "update-invoice"}')`,
          [accountId, operationId, at(hour).toISOString()],
        )
      }
    }
    await pushedAt('hourly', [10, 9, 8, 7, 6])
    await pushedAt('nightly', [96, 72, 48, 23])
    await pushedAt('gone', [96, 72, 48, 47, 40])
    await pushedAt('young', [30, 29])
    await pushedAt('busy', [3, 2, 1, 0.5])
    const silent = await store.findSilent(end)
    expect(silent).toStrictEqual([
      {
        accountId: 'hourly',
        lastPushAt: at(6).toISOString(),
        usualPauseMs: hourMs,
        silentMs: 6 * hourMs,
      },
      {
        accountId: 'gone',
        lastPushAt: at(40).toISOString(),
        usualPauseMs: 24 * hourMs,
        silentMs: 40 * hourMs,
      },
    ])
  })
})

describe('latencies', () => {
  it('are combined for all processes, and interpolated between bounds', () => {
    const line = (le: string, worker: number, count: number) =>
      `bthub_call_seconds_bucket{le="${le}",operation="a",worker="${worker}"} ${count}`
    const text = [
      line('0.01', 1, 50),
      line('0.1', 1, 100),
      line('+Inf', 1, 100),
      line('0.01', 2, 50),
      line('0.1', 2, 98),
      line('+Inf', 2, 100),
    ].join('\n')
    const own = { calls: 200, p50Ms: 10, p99Ms: 100 }
    expect(latencyOf(text)).toStrictEqual([
      { operation: '*', ...own },
      { operation: 'a', ...own },
    ])
    expect(latencyOf('')).toStrictEqual([{ operation: '*', calls: 0, p50Ms: null, p99Ms: null }])
  })
})

type Received = { readonly id?: string; readonly event?: string; readonly data?: string }

/** The events received so far, and a function to disconnect. */
function listen(query = '', headers: Readonly<Record<string, string>> = {}, key = hub.operator) {
  const got = { status: 0, received: [] as Received[], ended: false, close: () => sent.destroy() }
  const sent = request(`${hub.url}${servicePrefix}/operator/stream${query}`, {
    headers: { 'X-Operator-Key': key, ...headers },
  })
  sent.on('error', () => (got.ended = true))
  sent.on('response', (answer) => {
    got.status = answer.statusCode ?? 0
    let text = ''
    answer.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        got.received.push(Object.fromEntries(block.split('\n').map((row) => row.split(/: (.*)/s))))
      }
    })
    answer.on('error', () => undefined)
    answer.on('close', () => (got.ended = true))
  })
  sent.end()
  return got
}

const eventsOf = ({ received }: ReturnType<typeof listen>) =>
  received
    .filter(({ event }) => event === 'event')
    .map(({ id, data = '' }) => ({ ...JSON.parse(data), id }))

describe('GET /operator/stream', () => {
  it('sends summaries of new events and the number of writes to every listener', async () => {
    for (const id of ['before-a', 'before-b']) {
      const as = await hub.createCaller(id)
      await hub.call('POST', '/integration/customer', { body: customerBody({ id }), as })
    }
    const [all, other] = [listen(), listen('?accountId=nobody')]
    await eventually(() => all.received.length > 0 && other.received.length > 0)
    let pushes = 0
    // Events before the first poll are not new.
    await eventually(async () => {
      pushes += 1
      await push({ amountDue: pushes, sourceModifiedDate: new Date().toISOString() })
      return eventsOf(all).length > 0
    })
    // The other accounts have no new events.
    expect(eventsOf(all).every(({ record }) => record.id === 'i1')).toBe(true)
    const [event] = eventsOf(all)
    expect(event).toMatchObject({
      accountId: 'acme',
      type: 'invoice.updated',
      record: { kind: 'invoice', id: 'i1' },
      name: 'update-invoice',
      actor: 'source',
      number: 'INV/00003/2023',
    })
    await eventually(() => all.received.some(({ event: name }) => name === 'writes'))
    expect(eventsOf(other)).toStrictEqual([])
    // After an interruption, events that may have been missed are sent again.
    const back = listen('', { 'Last-Event-ID': event.id })
    await eventually(() => eventsOf(back).some(({ id }) => id === event.id))
    for (const one of [all, other, back]) one.close()
  })

  it('starts with the newest events on request, and continues with new ones', async () => {
    const feed = '/operator/account/acme/events'
    const { lastSeq } = (await hub.call('GET', feed)).body
    const { items } = (await hub.call('GET', `${feed}?after=${lastSeq - 2}`)).body
    const newest = items.map(({ id }: { id: string }) => id)
    // Repeated events count once, since delivery is at least once.
    const idsOf = (listener: ReturnType<typeof listen>) => [
      ...new Set(eventsOf(listener).map(({ id }) => id)),
    ]
    const isBegun = ({ received }: ReturnType<typeof listen>) =>
      received.some(({ event }) => event === 'latest')
    // Without listeners there are no polls, so the first listener waits for one; the second starts at once.
    const first = listen('?latest=2&accountId=acme')
    await eventually(() => isBegun(first))
    const second = listen('?latest=2&accountId=acme')
    await eventually(() => isBegun(second))
    for (const listener of [first, second]) {
      expect(idsOf(listener)).toStrictEqual(newest)
    }
    const none = listen('?latest=2&accountId=nobody')
    await eventually(() => isBegun(none))
    expect(none.received.find(({ event }) => event === 'latest')?.data).toBe('{"events":0}')
    await push({ amountDue: 7, sourceModifiedDate: new Date().toISOString() })
    await eventually(() => idsOf(first).length === 3)
    expect(eventsOf(none)).toStrictEqual([])
    for (const one of [first, second, none]) one.close()
  })

  it('ends when its key is revoked', async () => {
    const key = await hub.createOperator()
    const listener = listen('', {}, key)
    await eventually(() => listener.received.length > 0)
    await hub.call('PUT', `/operator/key/${key.split('_')[1]}/revoke`)
    await eventually(() => listener.ended)
  })

  it('limits the number of listeners, and ends with the hub', async () => {
    const another = await startHub()
    const { url, operator } = another
    const open = async () => {
      const controller = new AbortController()
      const answer = await fetch(`${url}${servicePrefix}/operator/stream`, {
        headers: { 'X-Operator-Key': operator },
        signal: controller.signal,
      })
      return answer
    }
    const answers = await Promise.all(Array.from({ length: eventStreamLimits.listenersMax }, open))
    expect(answers.map(({ status }) => status)).toStrictEqual(answers.map(() => 200))
    const refused = await open()
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    const began = performance.now()
    await another.stop()
    expect(performance.now() - began).toBeLessThan(4_000)
    await Promise.all(answers.map((answer) => answer.text().catch(() => '')))
  })
})
