// Whole ledgers: batches in one run with single calls, single calls beside a batch, and the memory of a million lines.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { runBatches, type BatchKind, type BatchResult } from './batch-load.ts'
import { withClosing } from './closing.ts'
import { median, printTable, shown, type Column } from './figures.ts'
import { startHub, type Served } from './hub.ts'
import { runLoad, type Load, type LoadResult } from './load.ts'
import { requireAnswers } from './measure.ts'
import { cpuSeconds, residentMb } from './processes.ts'
import { checkpoint, withBundledServer, type Server } from './server.ts'
import { settings } from './settings.ts'

const invoices = 100_000
const sampleEveryMs = 50

type Scene = {
  readonly server: Server
  readonly hub: Served
  readonly accountsFile: string
  readonly account: { readonly id: string; readonly key: string }
  /** An account whose invoices stay as they were filled. */
  readonly untouched: { readonly id: string; readonly key: string }
}

export function measureLedgers(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
    const untouchedFile = await addAccounts(place, { accounts: ['bench-unchanged'], invoices })
    const hub = await startHub(place)
    const account = accountOf(accountsFile)
    const scene = { server, hub, accountsFile, account, untouched: accountOf(untouchedFile) }
    await withClosing(
      () => hub.running.stop(),
      async () => {
        await measureSpeed(scene)
        await measureBeside(scene)
        await measureMemory(scene)
      },
    )
  })
}

function accountOf(file: string) {
  const [id = '', key = ''] = readFileSync(file, 'utf8').trim().split(' ')
  return { id, key }
}

type Speed = {
  readonly perSecond: number
  /** Processor time of a line or a call, in µs. */
  readonly hubUs: number | null
  readonly postgresUs: number | null
}

const speedColumns: readonly Column<readonly Speed[]>[] = [
  { title: 'a second', figures: (rows) => rows.map(({ perSecond }) => perSecond) },
  { title: 'hub µs', figures: (rows) => rows.map(({ hubUs }) => hubUs) },
  { title: 'PostgreSQL µs', figures: (rows) => rows.map(({ postgresUs }) => postgresUs) },
]

async function measureSpeed(scene: Scene): Promise<void> {
  const single = 'single calls, 32 connections'
  const first = 'batch, 1 stream'
  const turns: Readonly<Record<string, () => Promise<Speed>>> = {
    [single]: () => observed(scene, () => runSingles(scene, 32)),
    [first]: () => observed(scene, () => runBatch(scene, 'update', 1)),
    'batch, 4 streams': () => observed(scene, () => runBatch(scene, 'update', 4)),
    'batch of creates': () => observed(scene, () => runBatch(scene, 'create', 1)),
    'batch, unchanged': () => observed(scene, () => runBatch(scene, 'unchanged', 1)),
  }
  await runSingles(scene, 32, settings.warmupSeconds)
  await runBatch(scene, 'update', 1, settings.warmupSeconds)
  const results = new Map(Object.keys(turns).map((name) => [name, [] as Speed[]]))
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [name, turn] of Object.entries(turns)) {
      await checkpoint(scene.server.admin)
      results.get(name)?.push(await turn())
    }
  }
  printTable('Updates', speedColumns, results)
  const rate = (name: string) => median((results.get(name) ?? []).map((one) => one.perSecond))
  console.log(`  one stream did ${shown(rate(first) / rate(single))} × the single calls`)
}

async function observed(
  { hub, server }: Scene,
  run: () => Promise<{ readonly count: number; readonly perSecond: number }>,
): Promise<Speed> {
  const spent = () => [cpuSeconds(hub.running.pid), cpuSeconds(server.postmasterPid ?? -1)] as const
  const before = spent()
  const { count, perSecond } = await run()
  const after = spent()
  const each = (at: 0 | 1) => {
    const [from, to] = [before[at], after[at]]
    return from === null || to === null ? null : ((to - from) / count) * 1e6
  }
  return { perSecond, hubUs: each(0), postgresUs: each(1) }
}

async function runSingles(scene: Scene, connections: number, seconds = settings.seconds) {
  const result = await runLoad({ ...singleLoad(scene), connections, seconds })
  requireAnswers('bthub', { kind: 'update' }, result)
  return { ...result, count: result.requests }
}

function singleLoad({ hub, accountsFile }: Scene): Omit<Load, 'connections' | 'seconds'> {
  return { kind: 'update', url: hub.url, accountsFile, invoices }
}

async function runBatch(
  { hub, account, untouched }: Scene,
  kind: BatchKind,
  streams: number,
  seconds = settings.seconds,
) {
  const owner = kind === 'unchanged' ? untouched : account
  const result = await runBatches({
    kind,
    url: hub.url,
    account: owner,
    invoices,
    streams,
    seconds,
  })
  requireVerdicts(kind, result)
  return { ...result, count: result.lines }
}

/** A line whose verdict is another one makes the run void. */
function requireVerdicts(kind: BatchKind, { lines, summary }: BatchResult): void {
  const expected = summary[kind === 'unchanged' ? 'unchanged' : 'applied'] ?? 0
  if (lines > 0 && expected === lines) return
  throw new Error(`void: of ${lines} lines (${kind}) the hub answered ${JSON.stringify(summary)}`)
}

const connectionsBeside = 8

const besideColumns: readonly Column<readonly LoadResult[]>[] = [
  { title: 'calls/s', figures: (rows) => rows.map(({ perSecond }) => perSecond) },
  { title: 'p50 ms', figures: (rows) => rows.map(({ p50 }) => p50) },
  { title: 'p99 ms', figures: (rows) => rows.map(({ p99 }) => p99) },
]

function p99Of(rows: readonly LoadResult[]): number {
  return median(rows.map(({ p99 }) => p99))
}

/** What single calls wait for beside a batch. */
async function measureBeside(scene: Scene): Promise<void> {
  const alone: LoadResult[] = []
  const beside: LoadResult[] = []
  const rates: number[] = []
  const load = { ...singleLoad(scene), connections: connectionsBeside, seconds: settings.seconds }
  for (let round = 0; round < settings.rounds; round += 1) {
    alone.push(await runLoad(load))
    // Invoices of its own, so that no line supersedes a call.
    const batch = runBatch(scene, 'create', 1, settings.seconds + 1)
    beside.push(await runLoad(load))
    rates.push((await batch).perSecond)
  }
  printTable(
    `Single calls, ${connectionsBeside} connections`,
    besideColumns,
    new Map([
      ['alone', alone],
      ['beside a batch', beside],
    ]),
  )
  console.log(
    `  p99 beside a batch ${shown(p99Of(beside) / p99Of(alone))} × alone; the batch did ${shown(median(rates))} lines/s`,
  )
}

/** The memory of the hub while a great many lines pass. */
async function measureMemory({ hub, account }: Scene): Promise<void> {
  const { pid } = hub.running
  const rest = residentMb(pid)
  if (rest === null) return console.log('memory: only Linux tells what is resident')
  let peak = rest
  const sampling = setInterval(() => (peak = Math.max(peak, residentMb(pid) ?? 0)), sampleEveryMs)
  const load = { kind: 'update', url: hub.url, account, invoices, streams: 1 } as const
  const { lines } = await runBatches({ ...load, lines: settings.batchLines })
  clearInterval(sampling)
  console.log(
    `\n${shown(lines)} lines: ${shown(peak - rest)} MB above the ${shown(rest)} MB before them`,
  )
}
