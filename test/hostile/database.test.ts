// The connections to the database, taken by slow reads: callers of other accounts are recognised, served and told that
// the hub is ready all the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareLimits } from '../../src/server/account-share.ts'
import { databaseLimits } from '../../src/store/ask.ts'
import { rowsOf } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { expectHealthy, measureHealthy, warmupCalls, type Attack } from '../support/hostile.ts'
import { invoiceBody, startHub, type Caller, type TestHub } from '../support/hub.ts'
import { lockTables } from '../support/lock-table.ts'

let hub: TestHub
/** Keys of the healthy account, each used once, so that every call has to look one up. */
const keys: Caller[] = []
const calls = 10

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  // Two for each call of the first test, one for each of the second.
  const count = 3 * (3 * calls + warmupCalls) + 1
  keys.push(...(await Promise.all(Array.from({ length: count }, () => hub.createCaller('acme')))))
})
afterAll(() => hub.stop())

function nextKey(): Caller {
  const as = keys.pop()
  if (as === undefined) throw new Error('too few keys were made')
  return as
}

async function expectStatus(status: number, answered: Promise<{ readonly status: number }>) {
  const got = (await answered).status
  if (got !== status) throw new Error(`${got} in place of ${status}`)
}

const readInvoice = () =>
  expectStatus(200, hub.call('GET', '/integration/invoice/i1', { as: nextKey() }))
const writeInvoice = () =>
  expectStatus(
    202,
    hub.call('PUT', '/integration/invoice/i1', { as: nextKey(), body: invoiceBody() }),
  )
const beReady = () => expectStatus(200, fetch(`${hub.url}/health/ready`))

/** Reads of quotes, whose table somebody keeps locked: every statement hangs until PostgreSQL gives it up. */
async function hangingReads(accounts: readonly string[], connections: number): Promise<Attack> {
  const callers = await Promise.all(accounts.map((account) => hub.createCaller(account)))
  const lock = await lockTables(hub.databaseUrl, 'quote')
  const reads = callers.flatMap((as) =>
    Array.from({ length: databaseLimits.readConnectionsMax * 2 }, () =>
      hub.call('GET', '/integration/quote/q1', { as }),
    ),
  )
  await eventually(async () => (await countWaiting()) >= connections)
  return {
    async stop() {
      await lock.release()
      const statuses = (await Promise.all(reads)).map(({ status }) => status)
      // A few may have been given up before the lock was released.
      expect(statuses.every((status) => [404, 503].includes(status))).toBe(true)
    },
  }
}

async function countWaiting(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    hub.databaseUrl,
    `select count(*)::integer as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return row?.count ?? 0
}

describe('slow reads', () => {
  test('of one account leave connections to the reads and writes of another', async () => {
    const attack = () => hangingReads(['slow'], shareLimits.readsRunningMax)
    const call = async () => {
      await readInvoice()
      await writeInvoice()
    }
    expectHealthy(await measureHealthy({ call, attack, calls }))
    expect(shareLimits.readsRunningMax * 2).toBe(databaseLimits.readConnectionsMax)
  })

  test('of several accounts take all connections for reads, and writes are served, and the hub is ready', async () => {
    const accounts = ['slow-1', 'slow-2', 'slow-3']
    const attack = () => hangingReads(accounts, databaseLimits.readConnectionsMax)
    const call = async () => {
      await writeInvoice()
      await beReady()
    }
    expectHealthy(await measureHealthy({ call, attack, calls }))
    await readInvoice()
  })
})
