// A row that somebody else keeps locked: its callers are turned away in time, and nobody else waits.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { createMigratedDatabase } from './support/database.ts'
import { quantiles } from './support/report.ts'
import { badAnswers, cleanUp, endedSince, invoiceIds, openScene, tell } from './support/scene.ts'

/** Several times the patience of the hub. */
const heldMs = 12_000

describe('an invoice locked by somebody else', { timeout: 90_000 }, () => {
  test('turns its callers away in time, and leaves the others in peace', async () => {
    const database = await createMigratedDatabase()
    cleanUp(() => database.drop())
    const scene = await openScene(database.url)
    const [hot = '', ...others] = invoiceIds
    const calm = scene.load({ invoiceIds: others })
    await pause(1_000)
    const before = scene.history.sent.size
    const own = new Client({ connectionString: database.url })
    await own.connect()
    await own.query('begin')
    await own.query('select 1 from invoice where id = $1 for update', [hot])
    const blocked = scene.load({ invoiceIds: [hot], clients: 4 })
    await pause(heldMs)
    await own.query('rollback')
    await own.end()
    await scene.history.nextAcknowledged()
    await Promise.all([blocked.stop(), calm.stop()])

    const ended = endedSince(scene)
    expect(await scene.judge()).toEqual([])
    const ofOthers = ended.filter((write) => write.id !== hot)
    const meanwhile = ofOthers.filter((write) => write.n > before)
    const away = ended.filter((write) => write.id === hot && write.status === 503)
    tell('a locked row', ended, {
      'callers of other rows before, ms': quantiles(
        ofOthers.filter((write) => write.n <= before).map((write) => write.ms),
      ),
      'callers of other rows meanwhile, ms': quantiles(meanwhile.map((write) => write.ms)),
      'callers of the locked row turned away, ms': quantiles(away.map((write) => write.ms)),
    })
    expect(badAnswers(ended)).toEqual([])
    expect(away.length).toBeGreaterThan(4)
    expect(meanwhile.filter((write) => write.status !== 202)).toEqual([])
    const slow = meanwhile.filter((write) => write.ms > 1_000)
    expect(slow.length).toBeLessThan(meanwhile.length / 100)
  })
})
