// Cells: the same updates to one cell, to two in one PostgreSQL, and to two in a PostgreSQL each, by one hub. Each set-up has its
// turn in every round.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addCellTo } from '../src/cells/add-cell.ts'
import { readConfig } from '../src/config.ts'
import { defaultPolicies } from '../src/domain/accounts/account.ts'
import { sampleInvoice } from '../src/api/contract-page.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { customer, quiet, withBackend } from './account.ts'
import { withClosing } from './closing.ts'
import { printTable, type Column } from './figures.ts'
import { startHub, type HubPlace, type Served } from './hub.ts'
import { runLoad, type LoadResult } from './load.ts'
import { requireAnswers } from './measure.ts'
import { cpuSeconds } from './processes.ts'
import { withBundledServer, type Server } from './server.ts'
import { settings } from './settings.ts'

const connections = 32
const invoicesEach = 500
const accounts = ['bench-a', 'bench-b', 'bench-c', 'bench-d'] as const

type SetUp = {
  readonly name: string
  readonly served: Served
  readonly servers: readonly Server[]
  readonly accountsFile: string
  /** Events of all cells. */
  readonly kept: () => Promise<number>
}

export function measureCells(): Promise<void> {
  return withBundledServer((one, folder) =>
    withBundledServer((other) => measureAll(one, other, folder)),
  )
}

async function measureAll(one: Server, other: Server, folder: string): Promise<void> {
  const setUps = [
    await setUp('one cell', { one, other: null, folder }),
    await setUp('two cells, one PostgreSQL', { one, other: one, folder }),
    await setUp('two cells, a PostgreSQL each', { one, other, folder }),
  ]
  await withClosing(
    async () => void (await Promise.all(setUps.map(({ served }) => served.running.stop()))),
    () => runRounds(setUps),
  )
}

type Rounds = { readonly loads: readonly LoadResult[]; readonly costs: readonly Cost[] }
type Cost = { readonly hubUs: number | null; readonly postgresUs: number | null }

async function runRounds(setUps: readonly SetUp[]): Promise<void> {
  const results = new Map<string, Rounds>()
  for (const each of setUps) await load(each, settings.warmupSeconds)
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const each of setUps) {
      const { loads, costs } = results.get(each.name) ?? { loads: [], costs: [] }
      const { result, cost } = await measureOne(each)
      results.set(each.name, { loads: [...loads, result], costs: [...costs, cost] })
    }
  }
  printTable(`updates, ${connections} connections, ${accounts.length} accounts`, columns, results)
}

const columns: readonly Column<Rounds>[] = [
  { title: 'updates/s', figures: ({ loads }) => loads.map(({ perSecond }) => perSecond) },
  { title: 'p50, ms', figures: ({ loads }) => loads.map(({ p50 }) => p50) },
  { title: 'p99, ms', figures: ({ loads }) => loads.map(({ p99 }) => p99) },
  { title: 'CPU of the hub, µs each', figures: ({ costs }) => costs.map(({ hubUs }) => hubUs) },
  {
    title: 'CPU of PostgreSQL, µs each',
    figures: ({ costs }) => costs.map(({ postgresUs }) => postgresUs),
  },
]

async function measureOne(each: SetUp): Promise<{ result: LoadResult; cost: Cost }> {
  const pids = each.servers.map(({ postmasterPid }) => postmasterPid)
  const [hub, postgres] = [cpuOf([each.served.running.pid]), cpuOf(pids)]
  const before = await each.kept()
  const result = await load(each, settings.seconds)
  const spent = (now: number | null, then: number | null) =>
    now === null || then === null ? null : ((now - then) / result.requests) * 1e6
  const cost = {
    hubUs: spent(cpuOf([each.served.running.pid]), hub),
    postgresUs: spent(cpuOf(pids), postgres),
  }
  requireAnswers(each.name, { kind: 'update' }, result)
  const kept = (await each.kept()) - before
  // Of two updates of one invoice under way at once, the later may arrive first.
  if (kept < result.requests * 0.99)
    throw new Error(`void: ${each.name} answered ${result.requests} updates and kept ${kept}`)
  return { result, cost }
}

function cpuOf(pids: readonly (number | null)[]): number | null {
  const seconds = pids.map((pid) => (pid === null ? null : cpuSeconds(pid)))
  return seconds.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}

function load({ served, accountsFile }: SetUp, seconds: number): Promise<LoadResult> {
  const { url } = served
  return runLoad({
    kind: 'update',
    url,
    accountsFile,
    invoices: invoicesEach,
    connections,
    seconds,
  })
}

type Where = { readonly one: Server; readonly other: Server | null; readonly folder: string }

/** Half of the accounts are in the other cell, if there is one. */
async function setUp(name: string, { one, other, folder }: Where): Promise<SetUp> {
  const database = `bench_${name.toLowerCase().replaceAll(/\W+/g, '_')}`
  await one.admin.query(`create database ${database}`)
  const isElsewhere = other !== null && other !== one
  if (isElsewhere) await other.admin.query(`create database ${database}`)
  const place: HubPlace = { databaseUrl: one.urlOf(database), dataFolder: join(folder, database) }
  if (other !== null) await addCell(place, isElsewhere ? other.urlOf(database) : null)
  const keys = await makeAccounts(place, other !== null)
  const accountsFile = join(place.dataFolder, 'accounts.keys')
  writeFileSync(accountsFile, accounts.map((id, at) => `${id} ${keys[at]}\n`).join(''))
  const served = await startHub(place)
  for (const [at, id] of accounts.entries()) await fill(served.url, id, keys[at] ?? '')
  const servers = isElsewhere ? [one, other] : [one]
  const kept = () =>
    withBackend(place, async ({ store }) => {
      const heads = await store.readFeedHeads()
      return heads.reduce((sum, { lastSeq }) => sum + lastSeq, 0)
    })
  return { name, served, servers, accountsFile, kept }
}

function addCell(place: HubPlace, url: string | null): Promise<void> {
  return withBackend(place, async (backend) => {
    const config = readConfig(place, {})
    await addCellTo({ backend, config, log: quiet, name: 'b', url, schema: 'cell_b' })
    // Otherwise it would get accounts a minute later.
    await backend.database.query(`update cell set added_at = added_at - interval '1 hour'`)
  })
}

function makeAccounts(place: HubPlace, hasOther: boolean): Promise<string[]> {
  return withBackend(place, async ({ store }) => {
    const createdAt = new Date().toISOString()
    const keys: string[] = []
    for (const [at, id] of accounts.entries()) {
      const cell = hasOther && at % 2 === 1 ? 'b' : null
      const account = { id, name: null, policies: defaultPolicies, createdAt }
      await store.createAccount(account, undefined, hasOther ? (cell ?? 'main') : null)
      const draft = {
        accountId: id,
        name: null,
        scope: 'write',
        createdAt,
        expiresAt: null,
      } as const
      keys.push((await store.createKey(draft))?.text ?? '')
    }
    return keys
  })
}

async function fill(url: string, account: string, key: string): Promise<void> {
  const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': account }
  const push = async (path: string, body: object) => {
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${url}${servicePrefix}/integration/${path}`, request)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }
  await push('customer', customer)
  for (let at = 0; at < invoicesEach; at += 1) {
    const id = `inv-${String(at).padStart(7, '0')}`
    await push('invoice', { ...sampleInvoice, sourceModifiedDate: '2019-01-01T00:00:00Z', id })
  }
}
