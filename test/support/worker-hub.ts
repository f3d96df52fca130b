// A hub of two workers, and what its log, its metrics and its callers tell of them.
import { Client } from 'pg'
import { expect } from 'vitest'
import { eventually } from './eventually.ts'
import { openHttpClient, type Reply } from './http-client.ts'
import { isAlive, postmasterOf, startHubProcess, type HubProcess } from './hub-process.ts'
import type { Caller } from './hub.ts'
import { cleanUp, openScene, type Scene } from './scene.ts'

export const clients = 16

export const withTwo = { flags: ['--workers', '2'], environment: { BTHUB_LOG_LEVEL: 'info' } }

export const openWorkerScene = () => openScene(undefined, undefined, withTwo)

export type Serving = { readonly worker: number; readonly pid: number }

export type Line = { readonly event: string; readonly worker?: number; readonly pid?: number }

export function linesOf({ log }: HubProcess, event: string): Line[] {
  const lines = log.filter((line) => !line.startsWith('bthub: '))
  return lines.map((line) => JSON.parse(line) as Line).filter((line) => line.event === event)
}

/** Those that have served so far, the dead ones among them, in the order of their starts. */
export function everServing(hub: HubProcess): Serving[] {
  return linesOf(hub, 'worker-serves').map(({ worker = 0, pid = 0 }) => ({ worker, pid }))
}

export const livingOf = (hub: HubProcess) => everServing(hub).filter(({ pid }) => isAlive(pid))

/** On a connection of its own, so that the workers take turns. */
export async function get(url: string, as: Caller): Promise<Reply> {
  const client = openHttpClient()
  try {
    return await client.send({ method: 'GET', url, as })
  } finally {
    client.close()
  }
}

export const readRules = ({ hub, as }: Scene) => get(`${hub.url}/integration/rules`, as)

export const readMetrics = async ({ hub, as }: Scene) =>
  (await get(new URL('/metrics', hub.url).href, as)).text

/** By worker, the value of a series whose other labels are `labels`. */
export function valuesOf(metrics: string, name: string, labels: string): Record<string, number> {
  const found = metrics.matchAll(new RegExp(`^${name}\\{${labels}worker="(\\d)"\\} (\\S+)$`, 'gm'))
  return Object.fromEntries([...found].map(([, worker = '', value]) => [worker, Number(value)]))
}

export async function acknowledged(scene: Scene, count: number): Promise<void> {
  for (let more = 0; more < count; more += 1) await scene.history.nextAcknowledged()
}

export async function endedWithin(hub: HubProcess, ms: number): Promise<number> {
  const told = performance.now()
  await hub.ended
  const took = Math.round(performance.now() - told)
  expect(took).toBeLessThan(ms)
  return took
}

/** Every client has a call under way, until `release`. */
export async function holdCalls(scene: Scene) {
  const own = new Client({ connectionString: scene.databaseUrl() })
  own.on('error', () => undefined)
  await own.connect()
  await own.query('begin')
  await own.query('select 1 from feed for update')
  const before = scene.history.sent.size
  const load = scene.load({ clients, writesMax: before + clients })
  await eventually(async () => {
    const { rowCount } = await own.query(
      `select 1 from pg_stat_activity
       where application_name = 'bthub' and pg_backend_pid() = any(pg_blocking_pids(pid))`,
    )
    return (rowCount ?? 0) > 0
  })
  // What came to a worker before a call that it answered has been taken in as well.
  for (let turn = 0; turn < clients; turn += 1) await readRules(scene)
  return {
    before,
    load,
    release: async () => {
      await own.query('rollback')
      await own.end()
    },
  }
}

export async function refusesConnections(scene: Scene): Promise<void> {
  await eventually(() =>
    readRules(scene).then(
      () => false,
      (error: Error) => error.message.includes('ECONNREFUSED'),
    ),
  )
}

export function expectNobodyLeft({ hub }: Scene): void {
  expect(livingOf(hub)).toEqual([])
  expect(postmasterOf(hub.dataFolder)).toBeNull()
}

/** The next start, again with two workers, finds everything that was answered. */
export async function startAgain(scene: Scene): Promise<HubProcess> {
  const hub = await startHubProcess({ ...withTwo, dataFolder: scene.hub.dataFolder })
  cleanUp(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  expect(await scene.judge()).toEqual([])
  return hub
}
