// Resident memory of the hub over a great many updates: where it settles, and whether it still grows.
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { shown } from './figures.ts'
import { startHub } from './hub.ts'
import { runLoad } from './load.ts'
import { requireAnswers } from './measure.ts'
import { residentMb } from './processes.ts'
import { connect, numberOf, requireDisk, withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const connections = 32
const firstUpdates = 100_000
const sampleEveryMs = 250
const bytesPerUpdate = 2_500

type Sample = { readonly updates: number; readonly mb: number }

export async function measureMemory(): Promise<void> {
  const total = firstUpdates + settings.moreUpdates
  requireDisk((total * bytesPerUpdate) / 1e9 + 3, 'memory')
  await withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
    const { running, url } = await startHub(place)
    await withClosing(
      () => running.stop(),
      async () => {
        const idle = residentMb(running.pid)
        if (idle === null) return console.log('memory: only Linux tells what is resident')
        const load = { kind: 'update', url, accountsFile, invoices, connections } as const
        const samples = await sampleLoad(load, { pid: running.pid, total, url: place.databaseUrl })
        printMemory(idle, samples)
      },
    )
  })
}

type Watched = { readonly pid: number; readonly total: number; readonly url: string }
type Load = Omit<Parameters<typeof runLoad>[0], 'seconds'>

async function sampleLoad(load: Load, { pid, total, url }: Watched): Promise<Sample[]> {
  const client = await connect(url)
  return withClosing(
    () => client.end(),
    async () => {
      const samples: Sample[] = []
      const sampling = new AbortController()
      const sampled = sampleUntil(sampling.signal, client, pid, samples)
      let answered = 0
      while (answered < total) {
        const result = await runLoad({ ...load, seconds: settings.seconds })
        requireAnswers('bthub', load, result)
        answered += result.requests
      }
      sampling.abort()
      await sampled
      const kept = await updatesIn(client)
      if (kept >= answered) return samples
      throw new Error(`void: bthub answered ${answered} updates, and ${kept} are in the database`)
    },
  )
}

async function sampleUntil(
  signal: AbortSignal,
  client: Client,
  pid: number,
  samples: Sample[],
): Promise<void> {
  while (!signal.aborted) {
    samples.push({ updates: await appliedIn(client), mb: residentMb(pid) ?? 0 })
    await pause(sampleEveryMs)
  }
}

function appliedIn(client: Client): Promise<number> {
  return numberOf(client, `select last_seq from feed where account_id = 'bench'`)
}

/** The superseded ones too: of two updates of one invoice under way, the later may arrive first. */
async function updatesIn(client: Client): Promise<number> {
  return (await appliedIn(client)) + (await numberOf(client, 'select count(*) from operation'))
}

function printMemory(idle: number, samples: readonly Sample[]): void {
  const last = samples.at(-1)
  const first = samples.find(({ updates }) => updates >= firstUpdates) ?? last
  if (first === undefined || last === undefined) return
  const peak = Math.max(...samples.map(({ mb }) => mb))
  console.log(`\nMemory of the hub, resident, MB, at ${connections} connections`)
  const half = samples.filter(({ updates }) => updates >= last.updates / 2)
  const figures = {
    'before the first update': shown(idle),
    [`after ${shown(first.updates)} updates`]: shown(first.mb),
    [`after ${shown(last.updates)} updates`]: shown(last.mb),
    peak: shown(peak),
    'slope of the last half': `${shown(slopeOf(half) * 1e6)} a million updates`,
  }
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name.padEnd(30)}${figure}`)
}

/** Least squares, MB an update. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length
  const [updates, mb] = [mean((sample) => sample.updates), mean((sample) => sample.mb)]
  const covariance = mean((sample) => (sample.updates - updates) * (sample.mb - mb))
  const variance = mean((sample) => (sample.updates - updates) ** 2)
  return variance === 0 ? 0 : covariance / variance
}
