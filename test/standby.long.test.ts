// A primary with a synchronous standby: the hub uses whichever of them can be written to, and a failover loses nothing.
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { runDiagnostics } from '../src/maintenance/run-diagnostics.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { openHistoryOracle } from './support/history-oracle.ts'
import { openHttpClient } from './support/http-client.ts'
import { createCaller, failToStart, newDataFolder, startHubProcess } from './support/hub-process.ts'
import { invoiceIds, badAnswers, cleanUp } from './support/scene.ts'
import { seedInvoices, startLoad } from './support/invoice-load.ts'
import { startReplicatedPostgres, type ReplicatedPostgres } from './support/other-postgres.ts'
import { quantiles, report } from './support/report.ts'
import { openWriteHistory } from './support/write-history.ts'

let servers: ReplicatedPostgres
beforeAll(async () => {
  servers = await startReplicatedPostgres()
})
afterAll(() => servers.standby.stop())

async function ask(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

test('a hub on the standby alone does not start, and says why', { timeout: 60_000 }, async () => {
  const { code, said } = await failToStart({
    dataFolder: newDataFolder(),
    databaseUrl: servers.standby.url,
  })
  expect(code).not.toBe(0)
  expect(said).toMatch(/read-only|standby/)
})

test('doctor says whether writes are on the standby, and that a standby is one', async () => {
  const of = async (databaseUrl: string, check: string) => {
    const config = readConfig({ databaseUrl, dataFolder: newDataFolder() }, {})
    const { checks } = await runDiagnostics(config, new Date())
    return checks.find(({ name }) => name === check)
  }
  expect(await of(servers.primary.url, 'replication')).toMatchObject({
    health: 'fine',
    said: 'walreceiver streaming sync; synchronous_commit on.',
  })
  expect(await of(servers.standby.url, 'database')).toMatchObject({
    health: 'broken',
    said: expect.stringContaining('is a standby'),
  })
})

describe('the primary dies under load', { timeout: 120_000 }, () => {
  test('the hub answers 503, goes on with the promoted standby, and nothing acknowledged is lost', async () => {
    const { primary, standby } = servers
    // The standby first: the hub has to look for the server that can be written to.
    const hosts = `127.0.0.1:${standby.port},127.0.0.1:${primary.port}`
    const databaseUrl = primary.url.replace(`127.0.0.1:${primary.port}`, hosts)
    const dataFolder = newDataFolder()
    const hub = await startHubProcess({
      dataFolder,
      databaseUrl: `${databaseUrl}?target_session_attrs=read-write`,
    })
    cleanUp(async () => {
      hub.signal('SIGTERM')
      await hub.ended
    })
    const as = await createCaller(primary.url, 'acme')
    const history = openWriteHistory(join(dataFolder, 'history.jsonl'))
    const client = openHttpClient()
    cleanUp(() => client.close())
    await seedInvoices({ client, history, as, url: hub.url, invoiceIds })
    const load = { client, history, as, urlFor: () => hub.url, invoiceIds, random: Math.random }
    const pushing = startLoad({ ...load, clients: 16 })
    for (let more = 0; more < 20; more += 1) await history.nextAcknowledged()

    await primary.kill()
    const killedAt = performance.now()
    const readiness = async () => (await fetch(new URL('/health/ready', hub.url))).status
    await eventually(async () => (await readiness()) === 503)
    await ask(standby.url, 'select pg_promote()')
    await history.nextAcknowledged()
    const gapMs = performance.now() - killedAt
    await eventually(async () => (await readiness()) === 200)
    await pushing.stop()

    const ended = [...history.ended.values()]
    expect(badAnswers(ended)).toEqual([])
    expect(ended.filter(({ status }) => status === 500)).toEqual([])
    const { problems } = await openHistoryOracle('acme', history).look(standby.url, { all: true })
    expect(problems).toEqual([])
    report('failover to a synchronous standby', {
      acknowledged: ended.filter((write) => write.class === 'acknowledged').length,
      'turned away with 503': ended.filter(({ status }) => status === 503).length,
      'from the kill to the next 202, ms': Math.round(gapMs),
      'answered after, ms': quantiles(ended.map((write) => write.ms)),
    })
  })
})

describe(
  'an asynchronous standby is promoted without the last writes',
  { timeout: 120_000 },
  () => {
    test('the hub names the account and the numbers, and goes on', async () => {
      const { primary, standby } = await startReplicatedPostgres({ synchronous: false })
      cleanUp(() => standby.stop())
      const hosts = `127.0.0.1:${primary.port},127.0.0.1:${standby.port}`
      const databaseUrl = primary.url.replace(`127.0.0.1:${primary.port}`, hosts)
      const dataFolder = newDataFolder()
      const hub = await startHubProcess({ dataFolder, databaseUrl })
      cleanUp(async () => {
        hub.signal('SIGTERM')
        await hub.ended
      })
      const as = await createCaller(primary.url, 'acme')
      const history = openWriteHistory(join(dataFolder, 'history.jsonl'))
      const client = openHttpClient()
      cleanUp(() => client.close())
      await seedInvoices({ client, history, as, url: hub.url, invoiceIds })
      const found = await lastSeqAt(primary.url)
      await eventually(async () => (await lastSeqAt(standby.url)) === found)
      await ask(standby.url, `alter system set primary_conninfo = ''`)
      await ask(standby.url, 'select pg_reload_conf()')
      await eventually(async () => {
        const [row] = await rowsOf<{ count: string }>(
          primary.url,
          'select count(*) from pg_stat_replication',
        )
        return row?.count === '0'
      })
      const load = { client, history, as, urlFor: () => hub.url, invoiceIds, random: Math.random }
      const pushing = startLoad({ ...load, clients: 4 })
      for (let more = 0; more < 20; more += 1) await history.nextAcknowledged()
      await pushing.stop()
      const acknowledged = await lastSeqAt(primary.url)
      await primary.kill()
      await ask(standby.url, 'select pg_promote()')
      const health = async () => {
        const answer = await fetch(new URL('/health/ready', hub.url))
        return (await answer.json()) as { ready: boolean; checks: { events: string } }
      }
      await eventually(async () => (await health()).ready)
      expect((await health()).checks.events).toBe('lost')
      expect(acknowledged).toBeGreaterThanOrEqual(found + 20)
      const alarms = hub.log
        .filter((line) => line.includes('acknowledged-events-lost'))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
      expect(alarms).toMatchObject([{ accountId: 'acme', acknowledged, found }])
    })
  },
)

async function lastSeqAt(url: string): Promise<number> {
  const rows = await rowsOf<{ seq: string }>(
    url,
    'select coalesce(max(last_seq), 0) as seq from feed',
  )
  return Number(rows[0]?.seq)
}
