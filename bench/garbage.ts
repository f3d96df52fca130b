// What an update makes that becomes old: the engine's own samples of a hub under load. Nearly all that a call makes
// should die young; a line that stands here keeps it longer than the call.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { shown } from './figures.ts'
import { startHub } from './hub.ts'
import { runLoad, type LoadResult } from './load.ts'
import { requireAnswers } from './measure.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const shownLines = 12
const writtenWithinMs = 10_000

/** A node of V8's heap profile: what one function made itself, called by those above it. */
type Made = {
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    readonly lineNumber: number
  }
  readonly selfSize: number
  readonly children: readonly Made[]
}

export function measureGarbage(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
    for (const connections of settings.connections) {
      const file = join(folder, `survivors-${connections}`)
      const sampler = join(import.meta.dirname, 'sample-survivors.cjs')
      const environment = { BENCH_SURVIVORS: file }
      const { running, url } = await startHub(place, [], ['--require', sampler], environment)
      const load = { kind: 'update', url, accountsFile, invoices, connections } as const
      await withClosing(
        () => running.stop(),
        async () => {
          await runLoad({ ...load, seconds: settings.warmupSeconds })
          process.kill(running.pid, 'SIGUSR2')
          const result = await runLoad({ ...load, seconds: settings.seconds })
          process.kill(running.pid, 'SIGUSR2')
          requireAnswers('bthub', load, result)
          printMade(await readMade(file), result, connections)
        },
      )
    }
  })
}

async function readMade(file: string): Promise<Made> {
  const until = performance.now() + writtenWithinMs
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (text.endsWith('}')) return JSON.parse(text) as Made
    if (performance.now() > until) throw new Error('the hub wrote no samples')
    await pause(50)
  }
}

function printMade(head: Made, { requests, perSecond }: LoadResult, connections: number): void {
  const byPlace = new Map<string, number>()
  const waiting = [head]
  for (let made = waiting.pop(); made !== undefined; made = waiting.pop()) {
    const { functionName, url, lineNumber } = made.callFrame
    const file = url.replace(/^.*\/(dist|node_modules)\//, '$1/')
    const place = file === '' ? functionName : `${functionName} (${file}:${lineNumber + 1})`
    if (made.selfSize > 0) byPlace.set(place, (byPlace.get(place) ?? 0) + made.selfSize)
    waiting.push(...made.children)
  }
  const lines = [...byPlace].toSorted(([, a], [, b]) => b - a)
  const all = lines.reduce((sum, [, size]) => sum + size, 0)
  const bytes = (size: number) => shown(size / requests).padStart(8)
  const rate = `${shown(perSecond)} updates/s while sampled`
  console.log(`\nBytes of an update that become old, ${connections} connections, ${rate}`)
  for (const [place, size] of lines.slice(0, shownLines)) console.log(`${bytes(size)}  ${place}`)
  console.log(`${bytes(all)}  together`)
}
