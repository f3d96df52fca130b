// What has gathered: after a day without a hub it is sent in order and without a storm, and what gathers for
// endpoints that are dead keeps nobody else waiting. And what the numbers and the waits hang on: a transaction
// that has its number and not committed yet, a clock of a hub that jumps.
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { retryStepsMs } from '../src/webhooks/delivery.ts'
import { dispatchLimits } from '../src/webhooks/limits.ts'
import { openTestStore } from './support/credit-in-store.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { copyEvents, makeEvent } from './support/event-source.ts'
import { eventually } from './support/eventually.ts'
import { startHostileReceiver } from './support/hostile-receiver.ts'
import {
  makeAccount,
  makeEndpoint,
  startOwnDispatcher,
  type OwnDispatcher,
} from './support/own-dispatcher.ts'
import { quantiles, report } from './support/report.ts'
import { startReceiver, type Answering, type WebhookReceiver } from './support/webhook-receiver.ts'
import { sized } from './support/sized.ts'

let database: TestDatabase
let store: Store
const dispatchers: OwnDispatcher[] = []
const receivers: WebhookReceiver[] = []

beforeAll(async () => {
  database = await createMigratedDatabase()
  store = await openTestStore(database.url)
})
afterAll(async () => {
  for (const dispatcher of dispatchers) await dispatcher.stop()
  for (const receiver of receivers) await receiver.stop()
  await store.close()
  await database.drop()
})

function dispatch(clock?: () => Date): OwnDispatcher {
  const dispatcher = startOwnDispatcher({ store, ...(clock === undefined ? {} : { clock }) })
  dispatchers.push(dispatcher)
  return dispatcher
}

async function receive(answering?: Answering): Promise<WebhookReceiver> {
  const receiver = await startReceiver(answering)
  receivers.push(receiver)
  return receiver
}

/** The rows of an account's deliveries, with the seconds that each has still to wait. */
const rows = (accountId: string) =>
  rowsOf<{ seq: string; attempts: number; wait: number | null }>(
    database.url,
    `select seq, jsonb_array_length(attempts) as attempts,
       extract(epoch from due_at - now())::float8 as wait
     from webhook_delivery where account_id = $1 order by seq`,
    [accountId],
  )

const sleep = (seconds: number) => rowsOf(database.url, 'select pg_sleep($1)', [seconds])

describe('D8: a hub that comes after a day without one', () => {
  it('sends what has gathered in the order of each record, gently at first', async () => {
    const count = sized(1_000, 4_000)
    const receiver = await receive(() => 503)
    await makeAccount(store, 'down')
    await makeEndpoint(store, 'down', receiver.url)
    const before = dispatch()
    await makeEvent(store, 'down', 'c-0')
    await eventually(async () => (await rows('down')).length === 1)
    await before.stop()
    await rowsOf(database.url, `update webhook_delivery set due_at = now() - interval '24 hours'`)
    await copyEvents(database.url, 'down', { count, records: 400, hoursAgo: 24 })
    const backlog = await store.readWebhookBacklog()
    expect(backlog).toMatchObject({ untaken: count, pending: 1 })
    expect(backlog.oldestMs).toBeGreaterThan(86_000_000)

    const [underWay, answered] = [{ now: 0, most: 0 }, { count: 0 }]
    const stormy: number[] = []
    receiver.received.length = 0
    receiver.answer(async ({ event }) => {
      underWay.now += 1
      underWay.most = Math.max(underWay.most, underWay.now)
      // It begins with one, and may double with every answer.
      if (underWay.now > 2 ** answered.count) stormy.push(event.seq as number)
      // Whatever is sent before the first answer arrives meanwhile.
      if (answered.count === 0) await sleep(0.3)
      else await new Promise((resolve) => setImmediate(resolve))
      underWay.now -= 1
      answered.count += 1
      return 204
    })
    const began = performance.now()
    dispatch()
    await receiver.until(count + 1)
    await eventually(async () => (await store.readWebhookBacklog()).untaken === 0)
    report('a backlog of a day', {
      events: count,
      'deliveries a second': Math.round((count / (performance.now() - began)) * 1_000),
      'at once at most': underWay.most,
    })
    expect(stormy).toEqual([])
    expect(underWay.most).toBeLessThanOrEqual(dispatchLimits.sendsPerQueueMax)
    expect(await store.readWebhookBacklog()).toEqual({ untaken: 0, pending: 0, oldestMs: 0 })
    const seqs = receiver.received.map(({ event }) => event.seq as number)
    expect(new Set(seqs).size).toBe(count + 1)
    expect(seqs).toHaveLength(count + 1)
    expect(disorderedRecords(receiver)).toEqual([])
  })
})

/** Records of which an event came after a later one. */
function disorderedRecords({ received }: WebhookReceiver): string[] {
  const last = new Map<string, number>()
  return received.flatMap(({ event }) => {
    const { seq, record } = event as { seq: number; record: { id: string } }
    const isLate = seq < (last.get(record.id) ?? 0)
    last.set(record.id, seq)
    return isLate ? [record.id] : []
  })
}

describe('D5: a transaction that has its number and has not committed', () => {
  it('is waited for by those that come after it, and passed over by nobody', async () => {
    const receiver = await receive()
    await makeAccount(store, 'gap')
    await makeEndpoint(store, 'gap', receiver.url)
    dispatch()
    await makeEvent(store, 'gap', 'first')
    await receiver.until(1)
    const slow = new Client({ connectionString: database.url })
    await slow.connect()
    await slow.query('begin')
    await slow.query(`update feed set last_seq = last_seq + 1 where account_id = 'gap'`)
    await slow.query(`insert into event select account_id, seq + 1, gen_random_uuid(), type, at, record_kind,
      'slow', version, hub_version, gen_random_uuid(), operation, data, previous
      from event where account_id = 'gap' and seq = 2`)
    const quick = makeEvent(store, 'gap', 'quick')
    // Longer than it takes to look for what nobody told of.
    await sleep(dispatchLimits.pollMs / 1_000 + 0.2)
    expect(receiver.received).toHaveLength(1)
    await slow.query('commit')
    await slow.end()
    await quick
    await receiver.until(3)
    expect(receiver.received.map(({ event }) => event.seq as number)).toEqual([2, 3, 4])
  })
})

describe('D12: a hub whose clock jumps by a day', () => {
  it('waits as long as the schedule says, by the database’s clock', async () => {
    const jump = { ms: 86_400_000 }
    const receiver = await receive(() => 503)
    await makeAccount(store, 'jumps')
    await makeEndpoint(store, 'jumps', receiver.url)
    dispatch(() => new Date(Date.now() + jump.ms))
    await makeEvent(store, 'jumps', 'a')
    for (const [at, stepMs] of retryStepsMs.slice(0, 3).entries()) {
      await eventually(async () => (await rows('jumps'))[0]?.attempts === at + 1)
      const [row] = await rows('jumps')
      expect(row?.wait).toBeLessThanOrEqual((2 * stepMs) / 1_000)
      expect(row?.wait).toBeGreaterThan(stepMs / 1_000 - 4)
      jump.ms = -jump.ms
      // Neither direction makes it due.
      await sleep(0.2)
      expect(receiver.received).toHaveLength(at + 1)
      await rowsOf(
        database.url,
        `update webhook_delivery set due_at = now() where account_id = 'jumps'`,
      )
    }
  })
})

describe('D6: endpoints that are dead, with a day of events before each', () => {
  it('take no more than their share of lanes and memory, and slow no other down', async () => {
    const dead = sized(20, 80)
    const count = sized(2_000, 20_000)
    for (const dispatcher of dispatchers.splice(0)) await dispatcher.stop()
    const silent = await startHostileReceiver()
    await makeAccount(store, 'dead')
    for (let at = 0; at < dead; at += 1) {
      await makeEndpoint(store, 'dead', `${silent.url}/${at % 2 === 0 ? 'silent' : '500'}`)
    }
    await makeEvent(store, 'dead', 'c-0')
    await copyEvents(database.url, 'dead', { count, records: 2_000 })
    const healthy = await receive()
    await makeAccount(store, 'alive')
    await makeEndpoint(store, 'alive', healthy.url)
    const before = process.memoryUsage().rss
    const most = { lanes: 0, underWay: 0, rss: 0 }
    dispatch()
    const lags: number[] = []
    for (let event = 0; event < 60; event += 1) {
      const began = performance.now()
      await makeEvent(store, 'alive', `h-${event % 5}`)
      await healthy.until(event + 1)
      lags.push(performance.now() - began)
      most.lanes = Math.max(most.lanes, await heldLanes())
      most.underWay = Math.max(most.underWay, silent.open())
      most.rss = Math.max(most.rss, process.memoryUsage().rss - before)
    }
    report('beside dead endpoints', {
      'dead endpoints': `${dead}, with ${count} events each`,
      'a healthy one, from event to arrival, ms': quantiles(lags),
      'lanes held at most': most.lanes,
      'connections to the dead at most': most.underWay,
      'memory, MiB more at most': Math.round(most.rss / 1024 ** 2),
    })
    // Those that turned out to be degraded keep their lane until their turn ends, and others take the lanes of healthy ones.
    const lanesMax = 2 * dispatchLimits.queuesMax + dispatchLimits.degradedQueuesMax
    expect(most.lanes).toBeLessThanOrEqual(lanesMax)
    expect(most.underWay).toBeLessThanOrEqual(lanesMax)
    expect(most.rss).toBeLessThan(192 * 1024 ** 2)
    const sorted = lags.toSorted((a, b) => a - b)
    expect(sorted[30]).toBeLessThan(dispatchLimits.slowMs / 2)
    expect(sorted.at(-1)).toBeLessThan(5 * dispatchLimits.slowMs)
    await silent.close()
  })
})

async function heldLanes(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    database.url,
    `select count(*)::integer as count from webhook_endpoint
     where holder is not null and lease_until > now()`,
  )
  return row?.count ?? 0
}
