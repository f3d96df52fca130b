// What an update costs as the account grows: one database a size, measured in turn, so that a slow
// minute of the machine meets all of them.
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { median, printTable, shown } from './figures.ts'
import { startHub, type HubPlace } from './hub.ts'
import { keptByHub, measure, type Measured, type Subject } from './measure.ts'
import { numberOf, requireDisk, withBundledServer, type Server } from './server.ts'
import { settings } from './settings.ts'
import { costColumns, latencyColumns } from './updates.ts'

const connections = 32
/** With ten versions of each invoice in the feed; a larger account is filled without a history. */
const historyUpTo = 1_000_000
const versions = 10

/** Measured on filled databases, indexes included. */
const bytesPerInvoice = 1_200
const bytesPerEvent = 2_000
/** PostgreSQL's log, and what the loads add. */
const gigabytesBesides = 6

type Size = { readonly subject: Subject; readonly invoices: number; readonly accountsFile: string }

export async function measureSizes(): Promise<void> {
  const { sizes } = settings
  requireDisk(
    sizes.reduce((sum, size) => sum + gigabytesOf(size), gigabytesBesides),
    'sizes',
  )
  await withBundledServer(async (server, folder) => {
    const prepared: Size[] = []
    for (const invoices of sizes) {
      prepared.push(await prepareSize(server, join(folder, `hub-${invoices}`), invoices))
    }
    const results = new Map(sizes.map((invoices) => [nameOf(invoices), [] as Measured[]]))
    for (let round = 0; round < settings.rounds; round += 1) {
      for (const { subject, invoices, accountsFile } of prepared) {
        const load = { kind: 'update', accountsFile, invoices, connections } as const
        results.get(subject.name)?.push(await measure(subject, load))
      }
    }
    printSizes(results)
  })
}

function versionsOf(invoices: number): number {
  return invoices <= historyUpTo ? versions : 0
}

function gigabytesOf(invoices: number): number {
  return (invoices * (bytesPerInvoice + versionsOf(invoices) * bytesPerEvent)) / 1e9
}

function nameOf(invoices: number): string {
  const history = versionsOf(invoices) === 0 ? '' : `, ${versions} versions each`
  return `${shown(invoices)} invoices${history}`
}

async function prepareSize(server: Server, dataFolder: string, invoices: number): Promise<Size> {
  const database = `bench_${invoices}`
  await server.admin.query(`create database ${database}`)
  const place: HubPlace = { databaseUrl: server.urlOf(database), dataFolder }
  await preparePattern(place)
  const began = performance.now()
  const fill = { accounts: ['bench'], invoices, versions: versionsOf(invoices) }
  const accountsFile = await addAccounts(place, fill)
  const seconds = (performance.now() - began) / 1000
  const bytes = await numberOf(server.admin, `select pg_database_size('${database}')`)
  const name = nameOf(invoices)
  console.log(`${name}: ${shown(bytes / 1e9)} GB, filled in ${shown(seconds)} s`)
  const subject = {
    name,
    server,
    start: () => startHub(place),
    kept: () => keptByHub(place.databaseUrl),
  }
  return { subject, invoices, accountsFile }
}

function printSizes(results: ReadonlyMap<string, readonly Measured[]>): void {
  const { rounds, seconds } = settings
  console.log(`\n${connections} connections, ${rounds} × ${seconds} s: median [min–max]`)
  printTable('Updates', latencyColumns, results)
  printTable('CPU µs an update', costColumns, results)
  const medians = [...results].map(([name, all]) => ({
    name,
    rate: median(all.map((one) => one.perSecond)),
    cpu: median(all.map((one) => (one.hubCpuUs ?? 0) + (one.postgresCpuUs ?? 0))),
  }))
  const [smallest] = medians
  for (const { name, rate, cpu } of medians.slice(1)) {
    if (smallest === undefined) return
    const loss = shown((1 - rate / smallest.rate) * 100)
    const more = shown((cpu / smallest.cpu - 1) * 100)
    console.log(`${name}: ${loss} % fewer updates/s, ${more} % more CPU than ${smallest.name}`)
  }
}
