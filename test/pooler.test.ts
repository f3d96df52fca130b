// A connection pooler before PostgreSQL: with sessions of their own the hub runs, and with shared ones it does not start.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { runDiagnostics } from '../src/maintenance/run-diagnostics.ts'
import { hasSession, sharedSession } from '../src/store/require-session.ts'
import { createMigratedDatabase, openPools, type TestDatabase } from './support/database.ts'
import { failToStart, newDataFolder } from './support/hub-process.ts'
import { invoiceBody, startHub } from './support/hub.ts'
import { hasPgBouncer, startPgBouncer } from './support/pgbouncer.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createMigratedDatabase()
})
afterAll(() => database.drop())

test('without a pooler each connection has its session', async () => {
  const pools = openPools(database.url)
  expect(await hasSession(pools)).toBe(true)
  await pools.close()
})

describe.runIf(hasPgBouncer)('behind PgBouncer', () => {
  const settings = [
    { pool_mode: 'session' },
    { pool_mode: 'transaction' },
    { pool_mode: 'statement' },
    { pool_mode: 'transaction', default_pool_size: 1 },
    { pool_mode: 'transaction', server_round_robin: 1, min_pool_size: 8 },
    { pool_mode: 'transaction', server_reset_query_always: 1 },
  ]

  test.each(settings)('%o', async (setting) => {
    const pooler = await startPgBouncer(database.url, setting)
    const pools = openPools(pooler.url)
    expect(await hasSession(pools)).toBe(setting.pool_mode === 'session')
    await pools.close()
    await pooler.stop()
  })

  test('in transaction mode the hub does not start, and names the setting', async () => {
    const pooler = await startPgBouncer(database.url, { pool_mode: 'transaction' })
    const dataFolder = newDataFolder()
    const { code, said } = await failToStart({ dataFolder, databaseUrl: pooler.url })
    expect({ code, said: said.split('\n').at(-1) }).toEqual({
      code: 1,
      said: `bthub: ${sharedSession}`,
    })
    const diagnosed = await runDiagnostics(
      readConfig({ dataFolder, databaseUrl: pooler.url }, {}),
      new Date(),
    )
    expect(diagnosed.checks.find(({ name }) => name === 'sessions')?.health).toBe('broken')
    rmSync(dataFolder, { recursive: true })
    await pooler.stop()
  })

  test('in session mode the hub runs', async () => {
    const pooler = await startPgBouncer(database.url, { pool_mode: 'session' })
    const hub = await startHub({ databaseUrl: pooler.url })
    await hub.seed()
    const writes = Array.from({ length: 40 }, (_, at) =>
      hub.call('POST', '/integration/invoice', { body: { id: `p${at}`, ...invoiceBody() } }),
    )
    const statuses = (await Promise.all(writes)).map(({ status }) => status)
    expect(statuses).toEqual(statuses.map(() => 201))
    await hub.stop()
    await pooler.stop()
  })
})
