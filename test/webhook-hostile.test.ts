// Hostile receivers and the dispatcher: every one that outbound-hostile.test.ts knows has an endpoint, all at once
// beside a healthy one. What became of each delivery is what the receiver earned, every lane is given back, and
// the healthy one hardly notices. Calls may take less time here than in a hub; all else is the hub's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatchLimits } from '../src/webhooks/limits.ts'
import type { Store } from '../src/store/store.ts'
import { makeCertificate } from './support/certificate.ts'
import { openTestStore } from './support/credit-in-store.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { makeEvent } from './support/event-source.ts'
import { eventually } from './support/eventually.ts'
import {
  closedPort,
  startHostileReceiver,
  type HostileReceiver,
} from './support/hostile-receiver.ts'
import { startNameServer, type NameServer } from './support/name-server.ts'
import {
  makeAccount,
  makeEndpoint,
  startOwnDispatcher,
  type OwnDispatcher,
} from './support/own-dispatcher.ts'
import { quantiles, report } from './support/report.ts'

const bounds = { totalMs: 3_000, noConnectionMs: 0, connectMs: 1_000 }
const [day, hour] = [86_400_000, 3_600_000]

let database: TestDatabase
let store: Store
let receiver: HostileReceiver
let secure: HostileReceiver
let healthy: HostileReceiver
let trap: HostileReceiver
let names: NameServer
let dispatcher: OwnDispatcher

beforeAll(async () => {
  database = await createMigratedDatabase()
  store = await openTestStore(database.url)
  const expired = { name: 'erp.test', from: new Date(Date.now() - 9 * day), until: new Date() }
  ;[receiver, secure, healthy, trap] = await Promise.all([
    startHostileReceiver(),
    startHostileReceiver({ tls: makeCertificate(expired), name: 'erp.test' }),
    startHostileReceiver(),
    startHostileReceiver(),
  ])
  names = await startNameServer((name) => (name === 'erp.test' ? [{ address: '127.0.0.1' }] : null))
  dispatcher = startOwnDispatcher({ store, client: { bounds, nameServers: [names.address] } })
})
afterAll(async () => {
  await dispatcher.stop()
  await Promise.all([receiver, secure, healthy, trap, names].map((one) => one.close()))
  await store.close()
  await database.drop()
})

/** Where each receiver is, and what its deliveries have come to after the first attempt. */
async function earnings() {
  const at = (path: string) => `${receiver.url}${path}`
  const failed = (failure: string, status: number | null = null) => ({
    status: 'pending',
    attempt: { status, failure },
  })
  const taken = (status: number) => ({ status: 'delivered', attempt: { status, failure: null } })
  const to = encodeURIComponent(`http://127.0.0.1:${trap.port}/`)
  return {
    '500': [at('/500'), failed('status_not_2xx', 500)],
    '400': [at('/400'), failed('status_not_2xx', 400)],
    'a redirect': [at(`/redirect?to=${to}`), failed('redirected', 302)],
    'a private address': ['http://10.0.0.7:81/', failed('no_connection')],
    'a reset': [at('/reset'), failed('connection_lost')],
    'a closed port': [`http://127.0.0.1:${await closedPort()}/`, failed('no_connection')],
    'no name': ['https://nobody.test/', failed('no_connection')],
    'no answer': [at('/silent'), failed('timed_out')],
    'a head of one byte a second': [at('/drip-head'), failed('timed_out')],
    'a body of one byte a second': [at('/drip-body'), taken(200)],
    'a body without end': [at('/endless'), taken(200)],
    'a body of 1 GiB': [at('/gigabyte'), taken(200)],
    'a gzip bomb': [at('/gzip-bomb'), taken(200)],
    'a head without end': [at('/endless-head'), failed('answer_invalid')],
    'no HTTP': [at('/no-http'), failed('answer_invalid')],
    'an expired certificate': [secure.url, failed('tls_failed')],
    '410': [at('/410'), failed('status_not_2xx', 410)],
    '429 for an hour': [at('/429?retry-after=3600'), failed('status_not_2xx', 429)],
    '503 for a year': [at('/503?retry-after=31536000'), failed('status_not_2xx', 503)],
  } as const
}

type Row = {
  readonly endpoint_id: string
  readonly status: string
  readonly record_id: string
  readonly wait: number
  readonly attempt: { readonly status: number | null; readonly failure: string | null }
}

describe('hostile receivers, each at an endpoint of its own', () => {
  it('earn what is due to them, give their lanes back, and slow nobody else down', async () => {
    const ids = new Map<string, string>()
    const all = Object.entries(await earnings())
    await makeAccount(store, 'hostile')
    for (const [name, [url]] of all) ids.set(name, await makeEndpoint(store, 'hostile', url))
    await makeAccount(store, 'healthy')
    await makeEndpoint(store, 'healthy', healthy.url)
    const before = process.memoryUsage().rss
    for (const record of ['a', 'b', 'a']) await makeEvent(store, 'hostile', record)

    const lags: number[] = []
    for (let event = 0; event < 40; event += 1) {
      const began = performance.now()
      await makeEvent(store, 'healthy', 'h')
      await eventually(() => healthy.received.length > event)
      lags.push(performance.now() - began)
    }
    await eventually(async () => (await unfinished()) === 0)
    const grown = process.memoryUsage().rss - before
    report('hostile receivers', {
      receivers: all.length,
      'a healthy one meanwhile, ms': quantiles(lags),
      'memory, MiB more': Math.round(grown / 1024 ** 2),
    })

    const rows = await deliveries()
    const came = Object.fromEntries(all.map(([name]) => [name, comeTo(rows, ids.get(name))]))
    const due = Object.fromEntries(all.map(([name, [, earned]]) => [name, earned]))
    expect(came).toEqual(due)
    const waitOf = (name: string) => rows.find((row) => row.endpoint_id === ids.get(name))?.wait
    expect(waitOf('429 for an hour')).toBeCloseTo(hour / 1_000, -1)
    expect(waitOf('503 for a year')).toBeCloseTo(day / 1_000, -1)
    const gone = await store.readWebhookEndpoint('hostile', ids.get('410') ?? '')
    expect(gone?.endpoint).toMatchObject({ status: 'disabled', disabledBecause: 'gone' })
    expect(trap.connections()).toBe(0)
    expect(secure.received).toEqual([])
    expect(lags.toSorted((a, b) => a - b)[20]).toBeLessThan(dispatchLimits.slowMs / 2)
    expect(grown).toBeLessThan(160 * 1024 ** 2)
    expect(dispatcher.logged).toEqual(['webhook-endpoint-disabled'])
  })
})

/** Lanes that somebody holds, or has still to take. */
async function unfinished(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    database.url,
    `select count(*)::integer as count from webhook_endpoint e join feed f using (account_id)
     where e.status = 'enabled' and (e.holder is not null or e.taken_seq < f.last_seq)`,
  )
  return row?.count ?? 0
}

/** The first attempts of all, with how long the next one is to wait, in seconds. */
function deliveries(): Promise<Row[]> {
  return rowsOf<Row>(
    database.url,
    `select endpoint_id, status, record_id, attempts -> 0 as attempt,
       extract(epoch from due_at - (attempts -> 0 ->> 'at')::timestamptz)::float8 as wait
     from webhook_delivery where account_id = 'hostile' and jsonb_array_length(attempts) > 0
     order by seq`,
  )
}

/** The same for both records; the second event of `a` waits for the first, or got through as well. */
function comeTo(rows: readonly Row[], id: string | undefined) {
  const own = rows.filter((row) => row.endpoint_id === id)
  const kinds = own.map(({ status, attempt: { status: code, failure } }) => {
    return { status, attempt: { status: code, failure } }
  })
  const [first] = kinds
  const different = kinds.filter((kind) => JSON.stringify(kind) !== JSON.stringify(first))
  return different.length > 0 ? kinds : first
}
