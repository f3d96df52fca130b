// A database that goes back behind what was acknowledged: noticed with the next connection, and never without a loss.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  createMigratedDatabase,
  copyDatabase,
  runOn,
  type TestDatabase,
} from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'

let database: TestDatabase
let hub: TestHub
beforeAll(async () => {
  database = await createMigratedDatabase()
  hub = await startHub({ databaseUrl: database.url })
  await hub.seed()
})
afterAll(async () => {
  await hub.stop()
  await database.drop()
})

let days = 0

async function push(to = hub): Promise<number> {
  days += 1
  const sourceModifiedDate = new Date(Date.UTC(2026, 0, days)).toISOString()
  const body = invoiceBody({ sourceModifiedDate, amountDue: days })
  return (await to.call('PUT', '/integration/invoice/i1', { body, as: hub.acme })).status
}

const nameOf = ({ url }: Pick<TestDatabase, 'url'>) => new URL(url).pathname.slice(1)
const server = () => inject('databaseUrl')

async function cut(): Promise<void> {
  const text = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(database)}'`
  await runOn(server(), text)
}

/** Nothing else is connected meanwhile, as creating and renaming require. */
async function apart(work: () => Promise<void>): Promise<void> {
  await runOn(server(), `alter database ${nameOf(database)} allow_connections false`)
  await eventually(async () => {
    await cut()
    return work().then(
      () => true,
      () => false,
    )
  })
}

async function copy(): Promise<TestDatabase> {
  let copied: TestDatabase | null = null
  await apart(async () => {
    copied = await copyDatabase(database)
  })
  await runOn(server(), `alter database ${nameOf(database)} allow_connections true`)
  return copied ?? database
}

async function goBackTo(older: TestDatabase): Promise<void> {
  await apart(() =>
    runOn(server(), `alter database ${nameOf(database)} rename to ${nameOf(older)}_gone`),
  )
  await runOn(server(), `alter database ${nameOf(older)} rename to ${nameOf(database)}`)
  await runOn(server(), `drop database ${nameOf(older)}_gone with (force)`)
}

const checks = async () => {
  const answer = await fetch(`${hub.url}/health/ready`)
  return ((await answer.json()) as { checks: Readonly<Record<string, string>> }).checks
}
const alarms = () =>
  hub.logged.filter(({ event }) => event === 'acknowledged-events-lost').map(({ fields }) => fields)
const lastSeq = async () => (await hub.call('GET', '/integration/events')).body.lastSeq
const metric = async (name: string) =>
  (await (await fetch(`${hub.url}/metrics`)).text())
    .split('\n')
    .filter((line) => line.startsWith(name))

test('a database that lost nothing raises no alarm', async () => {
  expect(await push()).toBe(202)
  await cut()
  await eventually(async () => (await push()) === 202)
  const same = await copy()
  await goBackTo(same)
  await eventually(async () => (await checks())['database'] === 'up')
  expect(alarms()).toEqual([])
  expect((await checks())['events']).toBe('kept')
  expect(await metric('bthub_lost_events')).toEqual(['bthub_lost_events_accounts 0'])
  expect((await hub.call('GET', '/operator/today')).body.lostEvents).toEqual([])
})

test('an older copy: log, metric, health, console and audit log name the account and the numbers', async () => {
  const kept = await lastSeq()
  const older = await copy()
  await eventually(async () => (await push()) === 202)
  expect(await push()).toBe(202)
  const acknowledged = kept + 2
  expect(await lastSeq()).toBe(acknowledged)
  await goBackTo(older)
  await eventually(async () => (await checks())['database'] === 'up')
  expect(alarms()).toEqual([{ accountId: 'acme', acknowledged, found: kept }])
  expect(await checks()).toMatchObject({ events: 'lost', accepting: 'yes' })
  expect(await metric('bthub_lost_events')).toEqual([
    'bthub_lost_events_accounts 1',
    `bthub_lost_events_acknowledged{account="acme"} ${acknowledged}`,
    `bthub_lost_events_found{account="acme"} ${kept}`,
  ])
  const lost = { accountId: 'acme', acknowledged, found: kept }
  await eventually(async () => {
    const { items } = (await hub.call('GET', '/operator/act?name=lose-events')).body
    return items.length === 1 && items[0].accountId === 'acme' && items[0].actor.kind === 'hub'
  })
  expect((await hub.call('GET', '/operator/today?span=hour')).body.lostEvents).toMatchObject([lost])
  // The account goes on from where the copy is, and is compared again.
  expect(await push()).toBe(202)
  await cut()
  await eventually(async () => (await checks())['database'] === 'up')
  expect(alarms()).toHaveLength(1)
})

test('numbers that others have taken since are noticed as well', async () => {
  const kept = await lastSeq()
  const older = await copy()
  await eventually(async () => (await push()) === 202)
  const before = alarms().length
  const other = await startHub({ databaseUrl: older.url })
  expect([await push(other), await push(other)]).toEqual([202, 202])
  await other.stop()
  await goBackTo(older)
  await eventually(async () => (await checks())['database'] === 'up')
  expect(alarms().slice(before)).toEqual([
    { accountId: 'acme', acknowledged: kept + 1, found: kept + 2 },
  ])
})

test('an account that ends may be deleted, so what it lacks is no loss', async () => {
  const as = await hub.createCaller('ends')
  await runOn(
    database.url,
    `update account set ends_at = now() + interval '1 day' where account_id = 'ends'`,
  )
  const older = await copy()
  const body = customerBody({ id: 'gone' })
  await eventually(
    async () => (await hub.call('POST', '/integration/customer', { body, as })).status === 201,
  )
  const before = alarms().length
  await goBackTo(older)
  await eventually(async () => (await checks())['database'] === 'up')
  expect(alarms()).toHaveLength(before)
})
