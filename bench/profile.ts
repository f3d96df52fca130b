// Where the processor time of an update goes: V8's own samples of a hub under load, sorted by the part of
// the program that they fell into (profile-parts.ts).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { shown } from './figures.ts'
import { startHub, type HubPlace } from './hub.ts'
import { runBatches } from './batch-load.ts'
import { runLoad } from './load.ts'
import { requireAnswers } from './measure.ts'
import { threadSeconds, type ThreadSeconds } from './processes.ts'
import { engineThreads, idle, partOf, type Frame } from './profile-parts.ts'
import { withBundledServer } from './server.ts'
import { settings } from './settings.ts'
import { openUnbundler } from './unbundled.ts'

const samplesEveryUs = 1000

/** What `--cpu-prof` writes; times are those of the machine's monotonic clock, in µs. */
type Profile = {
  readonly nodes: readonly (Frame & { readonly id: number; readonly children?: number[] })[]
  readonly startTime: number
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

type Window = { readonly from: number; readonly to: number }

export function measureProfile(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
    const [id = '', key = ''] = readFileSync(accountsFile, 'utf8').trim().split(' ')
    for (const connections of settings.connections) {
      const profiled = await sampleHub(
        place,
        join(folder, `profile-${connections}`),
        async (url) => {
          const load = { kind: 'update', url, accountsFile, invoices, connections } as const
          const result = await runLoad({ ...load, seconds: settings.seconds })
          requireAnswers('bthub', load, result)
          return { count: result.requests, perSecond: result.perSecond }
        },
      )
      printParts(profiled, `${connections} connections`)
    }
    const batch = await sampleHub(place, join(folder, 'profile-batch'), async (url) => {
      const load = { kind: 'update', url, account: { id, key }, invoices, streams: 1 } as const
      const { lines, perSecond } = await runBatches({ ...load, seconds: settings.seconds })
      return { count: lines, perSecond }
    })
    printParts(batch, 'a batch, one stream')
  })
}

type Done = { readonly count: number; readonly perSecond: number }

/** Of the second of two runs of the load: the first one warms up. */
async function sampleHub(
  place: HubPlace,
  profiles: string,
  run: (url: string) => Promise<Done>,
): Promise<Profiled> {
  const engine = ['--cpu-prof', `--cpu-prof-interval=${samplesEveryUs}`]
  const { running, url } = await startHub(place, [], [...engine, `--cpu-prof-dir=${profiles}`])
  const measured = await withClosing(
    () => running.stop(),
    async () => {
      await run(url)
      const before = threadSeconds(running.pid)
      const from = nowUs()
      const done = await run(url)
      const spent = secondsBetween(before, threadSeconds(running.pid))
      return { done, spent, window: { from, to: nowUs() } }
    },
  )
  return { ...measured, profile: readProfile(profiles) }
}

type Profiled = Measured & { readonly profile: Profile }

type Measured = {
  readonly done: Done
  /** `null` where the system does not tell. */
  readonly spent: ThreadSeconds | null
  readonly window: Window
}

function nowUs(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

function secondsBetween(
  before: ThreadSeconds | null,
  after: ThreadSeconds | null,
): ThreadSeconds | null {
  if (before === null || after === null) return null
  return { main: after.main - before.main, others: after.others - before.others }
}

function readProfile(folder: string): Profile {
  const [file] = readdirSync(folder)
  if (file === undefined) throw new Error('the hub left no profile')
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
}

/** Of the main thread alone: the engine samples no other. */
function sharesOf(profile: Profile, { from, to }: Window): Map<string, number> {
  const parts = partsOfNodes(profile)
  const counts = new Map<string, number>()
  let at = profile.startTime
  let counted = 0
  for (const [nth, node] of profile.samples.entries()) {
    at += profile.timeDeltas[nth] ?? 0
    const part = parts.get(node)
    if (at < from || at > to || part === undefined || part === idle) continue
    counts.set(part, (counts.get(part) ?? 0) + 1)
    counted += 1
  }
  if (counted === 0) throw new Error('the profile has no sample of the load')
  return new Map([...counts].map(([part, count]) => [part, count / counted]))
}

/** The part of each node, found once, from the root down: what has no file belongs to its caller. */
function partsOfNodes({ nodes }: Profile): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parts = new Map<number, string>()
  const unbundled = openUnbundler()
  const waiting = nodes.slice(0, 1).map((node) => ({ node, caller: '' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const part = partOf(unbundled(next.node), next.caller)
    parts.set(next.node.id, part)
    for (const id of next.node.children ?? []) {
      const node = byId.get(id)
      if (node !== undefined) waiting.push({ node, caller: part })
    }
  }
  return parts
}

function printParts({ profile: sampled, done, spent, window }: Profiled, load: string) {
  const shares = sharesOf(sampled, window)
  const { main, others } = spent ?? { main: 1, others: 0 }
  const rows = [...shares].map(([part, share]) => [part, share * main] as const)
  if (others > 0) rows.push([engineThreads, others])
  rows.sort(([, a], [, b]) => b - a)
  const us = (seconds: number) =>
    spent === null ? 'unknown' : `${shown((seconds / done.count) * 1e6)} µs`
  const rate = `${shown(done.perSecond)} updates/s`
  console.log(`\nThe hub’s processor time, ${load}, ${rate} while sampled`)
  for (const [part, seconds] of rows) {
    const percent = `${shown((seconds / (main + others)) * 100)} %`
    console.log(`  ${part.padEnd(58)}${percent.padStart(8)}${us(seconds).padStart(10)}`)
  }
  console.log(`  ${'together'.padEnd(66)}${us(main + others).padStart(10)}`)
}
