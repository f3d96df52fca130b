// What one caller waits for one update, with nobody else there.
import { names, prepareContenders } from './contenders.ts'
import { median, printTable, shown } from './figures.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'
import { compare, latencyColumns } from './updates.ts'

const compared: readonly string[] = [names.byHand, names.hub]

export function measureLatency(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const contenders = await prepareContenders(server, folder)
    const results = await compare(
      contenders.filter(({ name }) => compared.includes(name)),
      1,
    )
    const { rounds, seconds } = settings
    console.log(`\nOne connection, ${rounds} × ${seconds} s: median [min–max]`)
    printTable('Updates', latencyColumns, results)
    const p50 = (name: string) => median((results.get(name) ?? []).map((one) => one.p50))
    console.log(`bthub waits ${shown(p50(names.hub) / p50(names.byHand))} × "${names.byHand}"`)
  })
}
