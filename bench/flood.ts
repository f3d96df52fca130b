// A flood: one account calls from many connections at once, and another makes one call after the other beside it. What the
// other one waits for, at rest and during the flood.
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { printTable, type Column } from './figures.ts'
import { startHub } from './hub.ts'
import { runLoad, type Load, type LoadResult } from './load.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const floods = [0, 250, 900]

export function measureFlood(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const flooding = await addAccounts(place, { accounts: ['bench-flood'], invoices })
    const single = await addAccounts(place, { accounts: ['bench-single'], invoices })
    const { running, url } = await startHub(place)
    const load = { kind: 'update', url, invoices, seconds: settings.seconds } as const
    await withClosing(
      () => running.stop(),
      () => measureAll({ ...load, accountsFile: single, connections: 1 }, flooding),
    )
  })
}

type Beside = { readonly single: LoadResult; readonly flood: LoadResult | null }

async function measureAll(load: Load, flooding: string): Promise<void> {
  await runLoad({ ...load, connections: 32, seconds: settings.warmupSeconds })
  const results = new Map<string, Beside>()
  for (const connections of floods) {
    const flood = { ...load, accountsFile: flooding, connections, seconds: load.seconds + 2 }
    const beside = connections === 0 ? null : runLoad(flood)
    const single = await runLoad(load)
    results.set(`beside ${connections} connections`, { single, flood: await beside })
  }
  printTable('another account’s single caller', columns, results)
}

const columns: readonly Column<Beside>[] = [
  { title: 'p50, ms', figures: ({ single }) => [single.p50] },
  { title: 'p99, ms', figures: ({ single }) => [single.p99] },
  { title: 'refused', figures: ({ single }) => [single.refused + single.lost] },
  { title: 'flood, calls/s', figures: ({ flood }) => [flood?.perSecond ?? 0] },
  { title: 'refused of it', figures: ({ flood }) => [(flood?.refused ?? 0) + (flood?.lost ?? 0)] },
]
