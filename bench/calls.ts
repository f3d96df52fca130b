// Every other kind of call, each through the same hub in turn: what reads cost, what writes that change
// nothing cost, and what one hot invoice or a thousand accounts make of the updates.
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { printTable } from './figures.ts'
import { startHub, type HubPlace, type Served } from './hub.ts'
import { runLoad, type Load } from './load.ts'
import { keptByHub, measureRunning, type Measured, type Subject } from './measure.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'
import { costColumns, latencyColumns } from './updates.ts'

const connections = 32
const manyAccounts = 1_000

type Part = Pick<Load, 'kind' | 'accountsFile' | 'invoices'>

export function measureCalls(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    const parts = await prepareParts(place)
    const served = await startHub(place)
    await withClosing(
      () => served.running.stop(),
      async () => {
        const hub = {
          server,
          start: async () => served,
          kept: () => keptByHub(place.databaseUrl),
        }
        printCalls(await measureParts(hub, served, parts))
      },
    )
  })
}

async function measureParts(
  hub: Omit<Subject, 'name'>,
  { running, url }: Served,
  parts: ReadonlyMap<string, Part>,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const results = new Map([...parts.keys()].map((name) => [name, [] as Measured[]]))
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [name, part] of parts) {
      const load = { ...part, url, connections, seconds: settings.seconds }
      if (round === 0) await runLoad({ ...load, seconds: settings.warmupSeconds })
      results.get(name)?.push(await measureRunning({ ...hub, name }, running.pid, load))
    }
  }
  return results
}

async function prepareParts(place: HubPlace): Promise<ReadonlyMap<string, Part>> {
  await preparePattern(place)
  const one = {
    accountsFile: await addAccounts(place, { accounts: ['bench'], invoices }),
    invoices,
  }
  const untouched = await addAccounts(place, { accounts: ['bench-unchanged'], invoices })
  const accounts = Array.from({ length: manyAccounts }, (_, at) => `bench-${at}`)
  const invoicesEach = invoices / manyAccounts
  const many = await addAccounts(place, { accounts, invoices: invoicesEach })
  return new Map<string, Part>([
    ['update', { ...one, kind: 'update' }],
    ['update of one hot invoice', { ...one, kind: 'update', invoices: 1 }],
    ['update in 1,000 accounts', { kind: 'update', accountsFile: many, invoices: invoicesEach }],
    ['create', { ...one, kind: 'create' }],
    ['push, unchanged', { ...one, kind: 'unchanged', accountsFile: untouched }],
    ['push, superseded', { ...one, kind: 'superseded' }],
    ['push, refused (400)', { ...one, kind: 'refused' }],
    ['get', { ...one, kind: 'get' }],
    ['get of a status', { ...one, kind: 'status' }],
    ['list of 50', { ...one, kind: 'list' }],
  ])
}

function printCalls(results: ReadonlyMap<string, readonly Measured[]>): void {
  const { rounds, seconds } = settings
  console.log(`\n${connections} connections, ${rounds} × ${seconds} s: median [min–max]`)
  printTable('Calls', latencyColumns, results)
  printTable('CPU µs a call', costColumns, results)
}
