// Stopping a hub: what its short and its long tests have in common.
import { Client } from 'pg'
import { expect } from 'vitest'
import { openHttpClient } from './http-client.ts'
import { isAlive, postmasterOf, startHubProcess } from './hub-process.ts'
import { cleanUp, endedSince, openScene, tell, type Scene } from './scene.ts'

const clients = 16

/** A hub with a call under way from every client is told to stop, and answers them all. */
export async function stopUnderLoad(signal: NodeJS.Signals): Promise<void> {
  const scene = await openScene()
  const { pid } = postmaster(scene)
  // While the counter of the feed is locked, every client has a call under way.
  const own = new Client({ connectionString: scene.databaseUrl() })
  own.on('error', () => undefined)
  await own.connect()
  await own.query('begin')
  await own.query('select 1 from feed for update')
  const before = scene.history.sent.size
  const load = scene.load({ clients, writesMax: before + clients })
  await hubWaits(own)
  // What came before a call that was answered has been taken in as well.
  await readRules(scene)
  const told = performance.now()
  scene.hub.signal(signal)
  await refusesConnections(scene)
  await own.query('rollback')
  await load.ended
  expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
  const ms = Math.round(performance.now() - told)
  expect(ms).toBeLessThan(5_000)
  expect(isAlive(pid)).toBe(false)
  const ended = endedSince(scene, before)
  expect(ended.map((write) => write.status)).toEqual(Array(clients).fill(202))
  await startAgain(scene)
  tell(`stop by ${signal}`, ended, { 'ended after, ms': ms })
}

/** The next start finds everything that was answered. */
export async function startAgain(scene: Scene) {
  const hub = await startHubProcess({ dataFolder: scene.hub.dataFolder })
  cleanUp(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  expect(await scene.judge()).toEqual([])
  return hub
}

export function postmaster({ hub }: Scene): { pid: number } {
  const found = postmasterOf(hub.dataFolder)
  if (found === null) throw new Error('there is no PostgreSQL')
  return found
}

/** Until a hub waits for a lock that this connection holds. */
export async function hubWaits(own: Client): Promise<void> {
  for (;;) {
    const { rowCount } = await own.query(
      `select 1 from pg_stat_activity
       where application_name = 'bthub' and pg_backend_pid() = any(pg_blocking_pids(pid))`,
    )
    if ((rowCount ?? 0) > 0) return
  }
}

export async function refusesConnections(scene: Scene): Promise<void> {
  for (;;) {
    const failure = await readRules(scene).then(
      () => '',
      (error: Error) => error.message,
    )
    if (failure.includes('ECONNREFUSED')) return
  }
}

/** On a connection of its own. */
export async function readRules({ hub, as }: Scene): Promise<void> {
  const client = openHttpClient()
  try {
    await client.send({ method: 'GET', url: `${hub.url}/integration/rules`, as })
  } finally {
    client.close()
  }
}
