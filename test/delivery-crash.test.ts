// At least once, under fire: three hubs share the deliveries of one account to many endpoints, of which a third
// fail at random, while hubs are killed all the time. At the end nothing is missing at a healthy endpoint, what
// is missing at another is on its schedule, every event has one id, and the order per record was kept.
//
// The large one: BTHUB_TEST_DELIVERY_EVENTS=100000 BTHUB_TEST_DELIVERY_ENDPOINTS=20 BTHUB_TEST_DELIVERY_KILLS=200
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { openTestStore } from './support/credit-in-store.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { makeEvents } from './support/event-source.ts'
import { createCaller, startHubProcess, type HubProcess } from './support/hub-process.ts'
import type { Caller } from './support/hub.ts'
import { randomFrom } from './support/invoice-load.ts'
import { disordered, startManyReceivers, type ManyReceivers } from './support/many-receivers.ts'
import { report } from './support/report.ts'
import { sized } from './support/sized.ts'

const sizeOf = (name: string, inTests: number) =>
  Number(process.env[`BTHUB_TEST_DELIVERY_${name}`] ?? inTests)
const events = sizeOf('EVENTS', sized(150, 600))
const endpoints = sizeOf('ENDPOINTS', sized(3, 6))
const kills = sizeOf('KILLS', sized(2, 5))
const records = Math.max(20, Math.round(events / 50))
const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
/** The longest that all of it may take. */
const patienceMs = 60_000 + events * endpoints * 2 + kills * 10_000

const names = Array.from({ length: endpoints }, (_, at) => `endpoint-${at}`)
const isHealthy = (name: string) => Number(name.split('-')[1]) % 3 !== 2

let database: TestDatabase
let store: Store
let folder: string
let receivers: ManyReceivers
let acme: Caller
let hubs: HubProcess[]
const ids = new Map<string, string>()

beforeAll(async () => {
  database = await createMigratedDatabase()
  folder = mkdtempSync(join(tmpdir(), 'bthub-delivery-'))
  store = await openTestStore(database.url)
  receivers = await startManyReceivers((name) => isHealthy(name) || random() < 0.5)
  acme = await createCaller(database.url, 'acme')
  hubs = await Promise.all([startOne(), startOne(), startOne()])
  for (const name of names) ids.set(name, await createEndpoint(name))
})

afterAll(async () => {
  for (const hub of hubs) hub.signal('SIGKILL')
  await Promise.all(hubs.map(({ ended }) => ended))
  await receivers.stop()
  await store.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

function startOne(): Promise<HubProcess> {
  return startHubProcess({
    dataFolder: folder,
    databaseUrl: database.url,
    environment: { BTHUB_WEBHOOK_ALLOW: '127.0.0.0/8', BTHUB_PAYMENTS: 'off' },
  })
}

async function createEndpoint(name: string): Promise<string> {
  const [hub] = hubs
  const answer = await fetch(`${hub?.url}/integration/webhook-endpoint`, {
    method: 'POST',
    headers: { 'X-BlueTape-Key': acme.key, 'X-Integration-AccountId': 'acme' },
    body: JSON.stringify({ url: receivers.urlOf(name), eventTypes: ['customer.*'] }),
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** One after another, and another in its place. */
async function killAll(): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(200 + random() * 800)
    const at = Math.floor(random() * hubs.length)
    hubs[at]?.signal('SIGKILL')
    await hubs[at]?.ended
    hubs[at] = await startOne()
  }
}

type Left = { readonly id: string; readonly untaken: number; readonly pending: number }

/** What every endpoint still has before it. */
async function left(): Promise<Map<string, Left>> {
  const rows = await rowsOf<Left>(
    database.url,
    `select e.id, (f.last_seq - coalesce(e.taken_seq, 0))::integer as untaken,
       (select count(*) from webhook_delivery d where d.account_id = e.account_id
         and d.endpoint_id = e.id and d.status = 'pending')::integer as pending
     from webhook_endpoint e join feed f on f.account_id = e.account_id`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

async function untilTaken(): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const all = await left()
    const isOver = names.every((name) => {
      const { untaken, pending } = all.get(ids.get(name) ?? '') ?? { untaken: 1, pending: 1 }
      return untaken === 0 && (pending === 0 || !isHealthy(name))
    })
    if (isOver) return
    if (performance.now() > deadline) throw new Error(`left: ${JSON.stringify([...all.values()])}`)
    await pause(200)
  }
}

const pendingSeqs = async (name: string) => {
  const rows = await rowsOf<{ seq: string }>(
    database.url,
    `select seq from webhook_delivery where endpoint_id = $1 and status = 'pending'`,
    [ids.get(name)],
  )
  return new Set(rows.map(({ seq }) => Number(seq)))
}

test(
  `${events} events to ${endpoints} endpoints by three hubs, of which ${kills} are killed`,
  { timeout: patienceMs + 60_000 },
  async () => {
    const began = performance.now()
    await Promise.all([killAll(), makeEvents(store, 'acme', { count: events, records })])
    await untilTaken()
    const rows = await rowsOf<{ seq: string }>(
      database.url,
      `select seq from event where account_id = 'acme' and type like 'customer.%' order by seq`,
    )
    const seqs = rows.map(({ seq }) => Number(seq))
    expect(seqs).toHaveLength(events)
    let [attempts, duplicates, stillPending, lost] = [0, 0, 0, 0]
    for (const name of names) {
      const log = receivers.logOf(name)
      const taken = new Set(log.taken)
      const pending = await pendingSeqs(name)
      const missing = seqs.filter((seq) => !taken.has(seq) && !pending.has(seq))
      expect({ name, missing, disordered: disordered(log) }).toEqual({
        name,
        missing: [],
        disordered: [],
      })
      expect([...log.ids.values()].filter((id) => id === null)).toEqual([])
      if (isHealthy(name)) expect([...pending]).toEqual([])
      attempts += log.attempts
      duplicates += log.taken.length - taken.size
      stillPending += pending.size
      lost += missing.length
    }
    report('deliveries under fire', {
      events,
      endpoints: `${endpoints}, of which ${names.filter((name) => !isHealthy(name)).length} fail at random`,
      kills,
      seed,
      attempts,
      duplicates,
      'on their schedule at the failing ones': stillPending,
      lost,
      'upper bound of losses (95 %)': `3/${events * endpoints} of deliveries, 3/${kills} of kills`,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    })
  },
)
