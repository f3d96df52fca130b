// A hub as a process of its own with invoices in it, a load to put on it, and a judgement at the end.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { openHistoryOracle } from './history-oracle.ts'
import { openHttpClient } from './http-client.ts'
import {
  createCaller,
  newDataFolder,
  postmasterOf,
  preparedDataFolder,
  startHubProcess,
  type HubOptions,
  type HubProcess,
} from './hub-process.ts'
import type { Caller } from './hub.ts'
import { seedInvoices, startLoad, type Load, type LoadOptions } from './invoice-load.ts'
import { quantiles, report } from './report.ts'
import { openWriteHistory, type EndedWrite, type WriteHistory } from './write-history.ts'

/** The longest that a call may last, whatever the database does. */
export const deadlineMs = 10_000
export const invoiceIds = Array.from({ length: 20 }, (_, at) => `inv-${at}`)

export type Scene = {
  readonly hub: HubProcess
  readonly as: Caller
  readonly history: WriteHistory
  /** The database itself, whatever stands between it and the hub. */
  databaseUrl(): string
  /** 16 clients that update the invoices, unless told otherwise. */
  load(options?: Partial<LoadOptions>): Load
  /** Holds the database to the history: a sentence for all that is lost, doubled or torn. */
  judge(at?: string): Promise<readonly string[]>
}

/** What a test opens is closed after it, the last first. */
export function cleanUp(close: () => unknown): void {
  onTestFinished(async () => {
    await close()
  })
}

/** `by` is the URL that the hub reaches its database by; without any it has the bundled one. */
export async function openScene(
  databaseUrl?: string,
  by = databaseUrl,
  started: Pick<HubOptions, 'flags' | 'environment'> = {},
): Promise<Scene> {
  const dataFolder = databaseUrl === undefined ? preparedDataFolder() : newDataFolder()
  cleanUp(() => rmSync(dataFolder, { recursive: true, force: true }))
  const hub = await startHubProcess({
    ...started,
    dataFolder,
    ...(by === undefined ? {} : { databaseUrl: by }),
  })
  cleanUp(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  const own = () => databaseUrl ?? postmasterOf(dataFolder)?.url ?? ''
  const as = await createCaller(own(), 'acme')
  const history = openWriteHistory(join(dataFolder, 'history.jsonl'))
  cleanUp(() => history.close())
  const client = openHttpClient()
  cleanUp(() => client.close())
  await seedInvoices({ client, history, as, url: hub.url, invoiceIds })
  const oracle = openHistoryOracle('acme', history)
  const { random } = Math
  const usual = { client, history, as, clients: 16, urlFor: () => hub.url, invoiceIds, random }
  return {
    hub,
    as,
    history,
    databaseUrl: own,
    load: (options) => startLoad({ ...usual, ...options }),
    judge: async (at = own()) => (await oracle.look(at, { all: true })).problems,
  }
}

/** Calls without an answer in time, or turned away without the news when to come back. */
export function badAnswers(ended: readonly EndedWrite[]): EndedWrite[] {
  return ended.filter(({ class: kind, status, retryAfter, ms }) => {
    const isTold = status === 503 && retryAfter !== null
    return ms > deadlineMs || (kind === 'unknown' && !isTold)
  })
}

export function endedSince({ history }: Scene, since = 0): EndedWrite[] {
  return [...history.ended.values()].filter((write) => write.n > since)
}

/** Until so many calls that were begun since then were turned away. */
export async function turnedAway(scene: Scene, since: number, count: number): Promise<void> {
  while (endedSince(scene, since).filter((write) => write.status === 503).length < count) {
    await pause(20)
  }
}

export function tell(
  title: string,
  ended: readonly EndedWrite[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  const away = ended.filter((write) => write.status === 503)
  report(title, {
    acknowledged: ended.filter((write) => write.class === 'acknowledged').length,
    'turned away with 503': away.length,
    'lost, doubled, torn': 0,
    'answered after, ms': quantiles(ended.map((write) => write.ms)),
    'turned away after, ms': quantiles(away.map((write) => write.ms)),
    ...more,
  })
}
