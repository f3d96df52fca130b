// Reconciliations with clients that do not read: they wait for deadlines.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { startHub, type TestHub } from './support/hub.ts'
import { openListStream, sendMissing } from './support/list-stream.ts'

const limits = { answerReadTimeoutMs: 500, connectionsSweepEveryMs: 50 }

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ http: { limits } })
})
afterAll(() => hub.stop())

/** Transactions of snapshots that PostgreSQL still has. */
const openSnapshots = async () => {
  const text = `select 1 as open from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`
  return (await rowsOf(hub.databaseUrl, text)).length
}

describe('a client', () => {
  it('that reads nothing is cut off, and holds no more than its buffers', async () => {
    const as = hub.acme
    const stream = openListStream(hub, 'invoice', as)
    const response = stream.response.then((one) => one.pause())
    const before = process.memoryUsage().arrayBuffers
    const sending = sendMissing(stream, 1_000_000)
    await response
    await sending
    await eventually(() => stream.request.destroyed)
    // The client is of this process as well.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024)
    const { body } = await hub.call('GET', '/integration/reconciliation', { as })
    expect(body.items).toEqual([])
    await eventually(async () => (await openSnapshots()) === 0)
  })

  it('that reads only after it has sent everything gets its answer', async () => {
    const as = hub.acme
    const stream = openListStream(hub, 'invoice', as)
    const response = stream.response.then((one) => one.pause())
    const until = performance.now() + 3 * limits.answerReadTimeoutMs
    for (let at = 0; performance.now() < until; at += 1) {
      await stream.send([{ id: `m${String(at).padStart(6, '0')}` }])
      await pause(20)
    }
    stream.end()
    await response
    const lines = await stream.rest()
    expect(lines.at(-1)).toMatchObject({ summary: { missing: lines.length - 1 } })
  })
})
