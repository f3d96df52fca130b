// What is left of deliveries: figures for whoever runs the hub, and rows that are deleted when their time is over.
// And that an event of a worker is told to the process that delivers.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { prune, pruneLimits } from '../src/prune.ts'
import { dispatchLimits } from '../src/webhooks/limits.ts'
import { createMigratedDatabase, rowsOf, runOn } from './support/database.ts'
import { makeEvent } from './support/event-source.ts'
import { eventually } from './support/eventually.ts'
import { createCaller, newDataFolder, startHubProcess } from './support/hub-process.ts'
import { customerBody, startHub, type TestHub } from './support/hub.ts'
import { quantiles, report } from './support/report.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

const path = '/integration/webhook-endpoint'

let hub: TestHub
let receiver: WebhookReceiver
beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.stop()
  await hub.stop()
})

type Kept = { readonly seq: number; readonly status: string }

const kept = async (accountId: string) => {
  const rows = await rowsOf<{ seq: string; status: string }>(
    hub.databaseUrl,
    'select seq, status from webhook_delivery where account_id = $1 order by seq',
    [accountId],
  )
  return rows.map(({ seq, status }): Kept => ({ seq: Number(seq), status }))
}

/** What `/metrics` says of webhooks: totals, gauges, and how many were timed. */
async function figures(at: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${at}/metrics`)).text()
  const series = /^bthub_webhook_((?!\S*_bucket)\S+) (\S+)$/gm
  return Object.fromEntries(
    [...text.matchAll(series)].map(([, name, value]) => [name, +(value ?? NaN)]),
  )
}

describe('deliveries that have ended', () => {
  it('are deleted after 30 days, those that wait never, and none is sent again', async () => {
    const as = await hub.createCaller('pruned')
    const made = await hub.call('POST', path, {
      as,
      body: { url: receiver.url, eventTypes: ['customer.*'] },
    })
    const { store } = hub.app.backend
    receiver.answer(({ event }) => (event.record.id === 'stuck' ? 500 : 204))
    for (const record of ['a', 'stuck', 'b', 'a']) await makeEvent(store, 'pruned', record)
    await eventually(async () => (await kept('pruned')).length === 4)
    await runOn(
      hub.databaseUrl,
      `update webhook_delivery set created_at = now() - interval '40 days',
         settled_at = settled_at - case when seq = 5 then interval '29 days' else interval '31 days' end`,
    )
    // More than one statement deletes at once.
    await runOn(
      hub.databaseUrl,
      `insert into webhook_delivery (account_id, endpoint_id, seq, type, record_kind, record_id, status,
         round, attempt, attempts, settled_at)
       select 'pruned', '${made.body.id}', 100 + n, 'customer.created', 'customer', 'old', 'parked', 0, 10,
         '[]', now() - interval '31 days'
       from generate_series(1, ${pruneLimits.deliveriesAtOnce + 1}) n`,
    )
    const sent = receiver.received.length
    await prune({ store, clock: () => new Date(), log: { info() {}, warn() {}, error() {} } })
    expect(await kept('pruned')).toEqual([
      { seq: 3, status: 'pending' },
      { seq: 5, status: 'delivered' },
    ])
    await makeEvent(store, 'pruned', 'b')
    await receiver.until(sent + 1)
    expect(receiver.received.at(-1)?.event.seq).toBe(6)
    expect(receiver.received).toHaveLength(sent + 1)
  })
})

describe('the metrics of deliveries', () => {
  it('count attempts by outcome, time them, and know what waits when a hub starts', async () => {
    const as = await hub.createCaller('measured')
    const body = { url: receiver.url, eventTypes: ['customer.*'] }
    await hub.call('POST', path, { as, body })
    const before = await figures(hub.url)
    receiver.answer(({ event }) => (event.record.id === 'm-0' ? 500 : 204))
    for (const record of ['m-0', 'm-1', 'm-2']) {
      await makeEvent(hub.app.backend.store, 'measured', record)
    }
    await eventually(async () => (await kept('measured')).length === 3)
    const after = await figures(hub.url)
    const more = Object.keys(after).filter((name) => !name.endsWith('_sum'))
    const counted = more.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const)
    expect(Object.fromEntries(counted.filter(([, value]) => value !== 0))).toEqual({
      'attempts_total{outcome="delivered"}': 2,
      'attempts_total{outcome="failed"}': 1,
      attempt_seconds_count: 3,
      lag_seconds_count: 2,
    })
    expect(after['attempts_total{outcome="parked"}']).toBe(
      before['attempts_total{outcome="parked"}'],
    )
    await runOn(
      hub.databaseUrl,
      `update webhook_delivery set due_at = now() + interval '1 day' where due_at is not null`,
    )
    await runOn(
      hub.databaseUrl,
      `update event set at = at - interval '1 hour' where account_id = 'measured'`,
    )
    const other = await startHub({ webhooks: true, databaseUrl: hub.databaseUrl })
    await eventually(async () => (await figures(other.url))['pending'] !== 0)
    const waiting = await figures(other.url)
    // That of the first test waits as well.
    expect(waiting).toMatchObject({ untaken: 0, pending: 2 })
    expect(waiting['oldest_seconds']).toBeGreaterThan(3_600)
    expect(waiting['oldest_seconds']).toBeLessThan(3_700)
    await other.stop()
  })
})

describe('an event of one of several workers', { timeout: 60_000 }, () => {
  it('is told to the process that delivers, which does not wait for its next look', async () => {
    const database = await createMigratedDatabase()
    const dataFolder = newDataFolder()
    const workers = await startHubProcess({
      dataFolder,
      databaseUrl: database.url,
      flags: ['--workers', '2'],
      environment: { BTHUB_WEBHOOK_ALLOW: '127.0.0.0/8', BTHUB_PAYMENTS: 'off' },
    })
    onTestFinished(async () => {
      workers.signal('SIGTERM')
      await workers.ended
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    })
    const as = await createCaller(database.url, 'acme')
    const headers = { 'X-BlueTape-Key': as.key, 'X-Integration-AccountId': as.accountId }
    const post = (to: string, body: object) =>
      fetch(`${workers.url}/integration/${to}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
    receiver.answer(() => 204)
    expect((await post('webhook-endpoint', { url: receiver.url })).status).toBe(201)
    const lags: number[] = []
    const first = receiver.received.length
    for (let event = 0; event < 25; event += 1) {
      const made = await post('customer', { ...customerBody(), id: `w-${event}` })
      expect(made.status).toBe(201)
      const began = performance.now()
      await receiver.until(first + event + 1)
      lags.push(performance.now() - began)
    }
    report('from the answer of a worker to the arrival', { ms: quantiles(lags) })
    // Without being told it would be half of the pause between two looks.
    expect(lags.toSorted((a, b) => a - b)[12]).toBeLessThan(dispatchLimits.pollMs / 4)
  })
})
