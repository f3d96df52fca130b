// Leases: a hub that sleeps in the middle of a delivery hands over, and what it says when it wakes changes
// nothing; and a schedule goes on whoever is there to keep it.
import { mkdtempSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { openTestStore } from './support/credit-in-store.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { makeEvent } from './support/event-source.ts'
import { eventually } from './support/eventually.ts'
import { createCaller, startHubProcess, type HubProcess } from './support/hub-process.ts'
import type { Caller } from './support/hub.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

let database: TestDatabase
let store: Store
let acme: Caller
let receiver: WebhookReceiver
let folder: string
const hubs: HubProcess[] = []

beforeAll(async () => {
  database = await createMigratedDatabase()
  folder = mkdtempSync(join(tmpdir(), 'bthub-leases-'))
  store = await openTestStore(database.url)
  acme = await createCaller(database.url, 'acme')
  receiver = await startReceiver()
})
afterAll(async () => {
  for (const hub of hubs) hub.signal('SIGKILL')
  await Promise.all(hubs.map(({ ended }) => ended))
  await receiver.stop()
  await store.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<HubProcess> {
  const environment = { BTHUB_WEBHOOK_ALLOW: '127.0.0.0/8', BTHUB_PAYMENTS: 'off' }
  const hub = await startHubProcess({ dataFolder: folder, databaseUrl: database.url, environment })
  hubs.push(hub)
  return hub
}

type Row = { seq: string; status: string; attempt: number; attempts: { status: number }[] }
const rows = () =>
  rowsOf<Row>(
    database.url,
    'select seq, status, attempt, attempts from webhook_delivery order by seq',
  )

describe('a hub that is stopped in the middle of a delivery', () => {
  it('hands over, and changes nothing when it wakes', { timeout: 60_000 }, async () => {
    const first = await start()
    const made = await fetch(`${first.url}/integration/webhook-endpoint`, {
      method: 'POST',
      headers: { 'X-BlueTape-Key': acme.key, 'X-Integration-AccountId': 'acme' },
      body: JSON.stringify({ url: receiver.url, eventTypes: ['customer.*'] }),
    })
    expect(made.status).toBe(201)
    const unanswered: ServerResponse[] = []
    receiver.answer((_, reply) => {
      unanswered.push(reply)
      return 'written'
    })
    await makeEvent(store, 'acme', 'a')
    await receiver.until(1)
    first.signal('SIGSTOP')
    receiver.answer(() => 204)
    await start()
    await makeEvent(store, 'acme', 'a')
    // The lease runs out by the database's clock, and the second hub sends both, in their order.
    await eventually(
      async () =>
        (await rows()).every(({ status }) => status === 'delivered') && (await rows()).length === 2,
      20_000,
    )
    expect(receiver.received.map(({ event }) => event.seq)).toEqual([2, 2, 3])
    const [one, again] = receiver.received
    expect(again?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
    const before = await rows()
    first.signal('SIGCONT')
    for (const reply of unanswered) reply.writeHead(500).end()
    // Its next event is delivered once, so whoever woke has had its turn.
    await makeEvent(store, 'acme', 'b')
    await eventually(async () => (await rows()).length === 3)
    expect((await rows()).slice(0, 2)).toEqual(before)
    expect(before.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([
      [204],
      [204],
    ])
  })
})

/** Not due: a hub that starts does not send it. */
async function expectNothingEarly(): Promise<void> {
  const sent = receiver.received.length
  const idle = await start()
  await rowsOf(database.url, 'select pg_sleep(1.5)')
  expect(receiver.received.length).toBe(sent)
  idle.signal('SIGTERM')
  expect(await idle.ended).toMatchObject({ code: 0 })
}

describe('a schedule', () => {
  it(
    'goes on with the hub that is there: restarts lose no attempt and make none early',
    { timeout: 60_000 },
    async () => {
      for (const hub of hubs.splice(0)) {
        hub.signal('SIGKILL')
        await hub.ended
      }
      receiver.answer(() => 503)
      await makeEvent(store, 'acme', 'c')
      const attemptsOf = async () => (await rows()).at(-1)?.attempts.length
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        const hub = await start()
        await eventually(async () => (await attemptsOf()) === attempt, 20_000)
        hub.signal('SIGKILL')
        await hub.ended
        // The second attempt is due within seconds, the others are not.
        if (attempt > 1) await expectNothingEarly()
        await rowsOf(
          database.url,
          'update webhook_delivery set due_at = now() where due_at is not null',
        )
      }
    },
  )
})
