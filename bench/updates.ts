// Durable updates a second: the hub against a bare echo and against what one would write by hand, all on
// one PostgreSQL, in turn, in one run.
import { invoices, names, prepareContenders, withExternal, type Contender } from './contenders.ts'
import { median, printTable, shown, type Column } from './figures.ts'
import { measure, type Measured } from './measure.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'

type Results = ReadonlyMap<string, readonly Measured[]>

export function measureUpdates(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const contenders = await prepareContenders(server, folder)
    await withExternal(folder, async (external) => {
      const all = new Map<number, Results>()
      for (const connections of settings.connections) {
        const results = await compare([...contenders, ...external], connections)
        all.set(connections, results)
        printResults(results, connections)
      }
      printMoreConnections(all)
    })
  })
}

/** A round is one turn of each, so that a slow minute of the machine meets all of them. */
export async function compare(
  contenders: readonly Contender[],
  connections: number,
): Promise<Results> {
  const results = new Map(contenders.map((contender) => [contender.name, [] as Measured[]]))
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const contender of contenders) {
      const { kind, accountsFile } = contender
      const measured = await measure(contender, { kind, accountsFile, invoices, connections })
      results.get(contender.name)?.push(measured)
    }
  }
  return results
}

type Row = readonly Measured[]

export const latencyColumns: readonly Column<Row>[] = [
  { title: 'calls/s', figures: (row) => row.map((one) => one.perSecond) },
  { title: 'p50 ms', figures: (row) => row.map((one) => one.p50) },
  { title: 'p99 ms', figures: (row) => row.map((one) => one.p99) },
  { title: 'p99.9 ms', figures: (row) => row.map((one) => one.p999) },
]

export const costColumns: readonly Column<Row>[] = [
  { title: 'contender', figures: (row) => row.map((one) => one.hubCpuUs) },
  { title: 'PostgreSQL', figures: (row) => row.map((one) => one.postgresCpuUs) },
  { title: 'load tool', figures: (row) => row.map((one) => one.loadCpuUs) },
  { title: 'WAL bytes a call', figures: (row) => row.map((one) => one.walBytes) },
]

const memoryColumns: readonly Column<Row>[] = [
  { title: 'contender', figures: (row) => row.map((one) => one.hubMb) },
  { title: 'PostgreSQL', figures: (row) => row.map((one) => one.postgresMb) },
]

function printResults(results: Results, connections: number): void {
  const { rounds, seconds } = settings
  console.log(`\n${connections} connections, ${rounds} × ${seconds} s: median [min–max]`)
  printTable('Calls', latencyColumns, results)
  printTable('CPU µs a call', costColumns, results)
  printTable('Memory, MB', memoryColumns, results)
  const hub = rateOf(results, names.hub)
  const against = (name: string) => `${shown(hub / rateOf(results, name))} of "${name}"`
  console.log(`Ratios of the medians: bthub ${against(names.echo)}, ${against(names.byHand)};`)
  const unchanged = rateOf(results, names.unchanged) / hub
  const others = [names.workers, names.external].filter((name) => results.has(name))
  const extra = others.map((name) => `; ${name} ${shown(rateOf(results, name) / hub)} × applied`)
  console.log(`  unchanged ${shown(unchanged)} × applied${extra.join('')}`)
}

function rateOf(results: Results, name: string): number {
  return median((results.get(name) ?? []).map((one) => one.perSecond))
}

/** What many callers at once cost, or bring. */
function printMoreConnections(all: ReadonlyMap<number, Results>): void {
  const [few, many] = [all.get(32), all.get(256)]
  if (few === undefined || many === undefined) return
  const ratio = (name: string) => `${name} ${shown(rateOf(many, name) / rateOf(few, name))}`
  console.log(`\n256 against 32 connections: ${[...few.keys()].map(ratio).join('; ')}`)
}
