// A hub is killed while it sets the clock of a sandbox forward: the clock stands somewhere in between, nothing is lost, and
// the account ends where it would have ended.
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openStore } from '../src/store/postgres-store.ts'
import { openDatabase } from '../src/store/postgres.ts'
import { createMigratedDatabase, rowsOf } from './support/database.ts'
import {
  newDataFolder,
  startHubProcess,
  testPepper,
  type HubProcess,
} from './support/hub-process.ts'

const dayMs = 24 * 60 * 60 * 1000

async function operatorKeyOn(databaseUrl: string): Promise<string> {
  const database = openDatabase({
    connection: { connectionString: databaseUrl },
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
  const pepper = Buffer.from(testPepper, 'hex')
  const store = openStore({ database, clock: () => new Date(), pepper })
  const createdAt = new Date().toISOString()
  const draft = { name: 'test', scope: 'write', createdAt, expiresAt: null } as const
  const { text } = await store.createOperatorKey(draft)
  await store.close()
  return text
}

it('continues after each kill, and ends in the same state', async () => {
  const database = await createMigratedDatabase()
  const dataFolder = newDataFolder()
  const operatorKey = await operatorKeyOn(database.url)
  const start = () => {
    const environment = { BTHUB_SANDBOX_DELAY_MS: String(2 * dayMs) }
    return startHubProcess({ dataFolder, databaseUrl: database.url, environment })
  }
  let hub: HubProcess = await start()

  async function call(method: string, path: string, body?: object) {
    const answer = await fetch(`${hub.url}/operator${path}`, {
      method,
      headers: { 'X-Operator-Key': operatorKey, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const newWorld = async () =>
    String((await call('POST', '/sandbox', { template: 'world' })).body['accountId'])
  const stateOf = async (accountId: string) => ({
    invoices: await rowsOf(
      database.url,
      'select id, status, version, hub_version from invoice where account_id = $1 order by id',
      [accountId],
    ),
    payments: await rowsOf(
      database.url,
      'select purpose, status, amount, attempt from payment where account_id = $1 order by 1, 3, 2',
      [accountId],
    ),
  })

  try {
    const [whole, killed] = [await newWorld(), await newWorld()]
    // Payouts begin within the first round of payments.
    await pause(2_000)
    const target = { now: new Date(Date.now() + 60 * dayMs).toISOString() }
    expect((await call('PUT', `/account/${whole}/clock`, target)).status).toBe(200)
    let offset = 0
    for (const afterMs of [30, 120, 350, 700]) {
      const moving = call('PUT', `/account/${killed}/clock`, target).catch(() => null)
      await pause(afterMs)
      hub.signal('SIGKILL')
      await Promise.all([hub.ended, moving])
      hub = await start()
      const { body } = await call('GET', `/account/${killed}/clock`)
      // Never back.
      expect(Number(body['offsetSeconds'])).toBeGreaterThanOrEqual(offset)
      offset = Number(body['offsetSeconds'])
    }
    const finish = () => call('PUT', `/account/${killed}/clock`, target)
    let moved = await finish()
    // A lease of a killed hub runs out first.
    for (let left = 3; moved.status === 503 && left > 0; left -= 1) moved = await finish()
    expect(moved.status).toBe(200)
    expect(await stateOf(killed)).toEqual(await stateOf(whole))
  } finally {
    hub.signal('SIGTERM')
    await hub.ended
    await database.drop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
