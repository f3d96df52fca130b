// Durable updates a second: the hub against a bare echo and against what one would write by hand, all on
// one PostgreSQL, in turn, in one run. Every update differs and is later on the source's clock, so that
// each is `applied`; that is counted in the database afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '../src/embedded-postgres/embedded-postgres.ts'
import { runNode, cpuSeconds, residentKb, type Running } from './processes.ts'
import { median, shown, spread } from './figures.ts'
import { runLoad, type LoadResult } from './load.ts'
import { prepareAccount, walBytes } from './account.ts'

const invoices = 10_000
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 6)
const connectionCounts = [1, 32, 256]

type Measured = LoadResult & {
  applied: number
  cpuUs: number
  walBytes: number
  residentKb: number
}
type Contender = {
  readonly name: string
  readonly start: () => Promise<{ running: Running; url: string; key: string }>
  /** Updates in the database, or `null` for one that keeps nothing. */
  readonly count: (() => Promise<number>) | null
  readonly fixed?: boolean
}

export async function measureUpdates(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-bench-'))
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined })
  const { host, port, user } = postgres.connection
  const urlOf = (name: string) =>
    `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  const admin = new Client({ connectionString: urlOf('bthub') })
  await admin.connect()
  try {
    for (const name of ['bench_hub', 'bench_hand']) await admin.query(`create database ${name}`)
    await printSettings(admin)
    const key = await prepareAccount(urlOf('bench_hub'), folder, invoices)
    const contenders = contendersOn({
      hubUrl: urlOf('bench_hub'),
      handUrl: urlOf('bench_hand'),
      folder,
      key,
    })
    for (const connections of connectionCounts) await compare(contenders, connections, admin)
  } finally {
    await admin.end()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function contendersOn(on: {
  hubUrl: string
  handUrl: string
  folder: string
  key: string
}): Contender[] {
  const tsx = ['--import', 'tsx']
  const own = async (script: string, args: readonly string[]) => {
    const running = await runNode([...tsx, `bench/contenders/${script}`, ...args], /ready \d+/)
    const port = /ready (\d+)/.exec(running.output)?.[1]
    return { running, url: `http://127.0.0.1:${port}`, key: 'none' }
  }
  const hub = async () => {
    const running = await runNode(['bin/bthub.js', 'serve', '--port', '0', '--json'], /\n/, {
      BTHUB_LOG_LEVEL: 'error',
      DATABASE_URL: on.hubUrl,
      BTHUB_DATA: on.folder,
    })
    const { baseUrl } = JSON.parse(running.output) as { baseUrl: string }
    return { running, url: new URL(baseUrl).origin, key: on.key }
  }
  const applied = () =>
    countIn(on.hubUrl, `select last_seq as n from feed where account_id = 'bench'`)
  return [
    { name: 'echo, node:http', start: () => own('echo-http.ts', []), count: null },
    { name: 'echo, fastify', start: () => own('fastify-routes.ts', []), count: null },
    {
      name: 'by hand, fastify + pg',
      start: () => own('fastify-routes.ts', [on.handUrl]),
      count: () => countIn(on.handUrl, 'select count(*) as n from event'),
    },
    { name: 'bthub, applied', start: hub, count: applied },
    { name: 'bthub, unchanged', start: hub, count: applied, fixed: true },
  ]
}

async function compare(
  contenders: readonly Contender[],
  connections: number,
  admin: Client,
): Promise<void> {
  const results = new Map(contenders.map((contender) => [contender.name, [] as Measured[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      results.get(contender.name)?.push(await measure(contender, connections, admin))
    }
  }
  console.log(`\n${connections} connections, ${rounds} × ${seconds} s, min / median / max`)
  const header = [
    'updates/s',
    'p50 ms',
    'p99 ms',
    'p99.9 ms',
    'CPU µs each',
    'WAL B each',
    'RSS MB',
  ]
  console.log(`  ${''.padEnd(24)}${header.map((text) => text.padEnd(22)).join('')}`)
  for (const [name, all] of results) {
    const of = (pick: (one: Measured) => number) => spread(all.map(pick)).padEnd(22)
    console.log(
      `  ${name.padEnd(24)}${of((one) => one.perSecond)}${of((one) => one.p50)}${of((one) => one.p99)}${of((one) => one.p999)}${of((one) => one.cpuUs)}${of((one) => one.walBytes)}${of((one) => one.residentKb / 1024)}`,
    )
  }
  printRatios(results)
}

function printRatios(results: ReadonlyMap<string, readonly Measured[]>): void {
  const rate = (name: string) => median((results.get(name) ?? []).map((one) => one.perSecond))
  const hub = rate('bthub, applied')
  const against = (name: string) => `${shown(hub / rate(name))} of ${name}`
  const others = [against('echo, node:http'), against('by hand, fastify + pg')].join('; ')
  const unchanged = shown(rate('bthub, unchanged') / hub)
  console.log(`  bthub, applied: ${others}; unchanged pushes ${unchanged} × applied`)
}

async function measure(
  contender: Contender,
  connections: number,
  admin: Client,
): Promise<Measured> {
  const { running, url, key } = await contender.start()
  const load = { url, key, connections, invoices, fixed: contender.fixed ?? false }
  try {
    // The first seconds belong to the compiler, and to the first write of each page.
    await runLoad({ ...load, seconds: 3 })
    await admin.query('checkpoint')
    const [cpu, wal, before] = [
      cpuSeconds(running.pid),
      await walBytes(admin),
      (await contender.count?.()) ?? 0,
    ]
    const result = await runLoad({ ...load, seconds })
    const applied = ((await contender.count?.()) ?? 0) - before
    requireApplied(contender, result, applied)
    return {
      ...result,
      applied,
      cpuUs: ((cpuSeconds(running.pid) - cpu) / result.requests) * 1e6,
      walBytes: ((await walBytes(admin)) - wal) / result.requests,
      residentKb: residentKb(running.pid),
    }
  } finally {
    await running.stop()
  }
}

/** Calls that were under way when the load ended may be in the database without being counted. */
function requireApplied(
  { name, count, fixed }: Contender,
  result: LoadResult,
  applied: number,
): void {
  if (result.failures > 0) throw new Error(`void: ${name} refused or lost ${result.failures} calls`)
  if (count === null || fixed === true) return
  if (applied >= result.requests) return
  throw new Error(
    `void: ${name} answered ${result.requests} updates, and ${applied} are in the database`,
  )
}

async function countIn(url: string, text: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: string }>(text)
  await client.end()
  return Number(rows[0]?.n ?? 0)
}

async function printSettings(admin: Client): Promise<void> {
  const names = [
    'server_version',
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'data_checksums',
  ]
  const values: string[] = []
  for (const name of names) {
    const { rows } = await admin.query<Record<string, string>>(`show ${name}`)
    values.push(`${name} ${rows[0]?.[name]}`)
  }
  console.log(`\nPostgreSQL: ${values.join(', ')}`)
}
