// Stopping a hub: told to, it answers what it has begun, ends its PostgreSQL and goes; killed, it is
// started again at once.
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { openHttpClient } from './support/http-client.ts'
import {
  isAlive,
  newDataFolder,
  postmasterOf,
  spawnHub,
  startHubProcess,
} from './support/hub-process.ts'
import { eventually } from './support/eventually.ts'
import { cleanUp, endedSince, openScene, tell, type Scene } from './support/scene.ts'

const clients = 16

describe('a hub under load', { timeout: 180_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers every call under way on %s, and ends in 5 s with its PostgreSQL',
    async (signal) => {
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
    },
  )

  test('loses nothing when it is told to stop in the middle of it', async () => {
    const scene = await openScene()
    const load = scene.load()
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    scene.hub.signal('SIGTERM')
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    await load.stop()
    const ended = endedSince(scene)
    // A call on its way to a connection that is just closed has no answer, but none is half of one.
    const statuses = new Set(ended.map((write) => write.status))
    expect([...statuses].filter((status) => ![0, 201, 202].includes(status))).toEqual([])
    await startAgain(scene)
    const cut = ended.filter((write) => write.failure?.includes('ECONNREFUSED') === false)
    tell('stop in the middle', ended, { 'cut without an answer': cut.length })
  })

  test('is started again at once after SIGKILL', async () => {
    const scene = await openScene()
    const load = scene.load()
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    scene.hub.signal('SIGKILL')
    await scene.hub.ended
    await load.stop()
    const hub = await startAgain(scene)
    expect(hub.startMs).toBeLessThan(10_000)
    tell('start after SIGKILL', endedSince(scene), { 'listens after, ms': Math.round(hub.startMs) })
  })
})

describe('a hub that is still starting', { timeout: 180_000 }, () => {
  test('ends on SIGTERM with its PostgreSQL', async () => {
    const dataFolder = newDataFolder()
    const { child, ended } = spawnHub({ dataFolder })
    cleanUp(() => void child.kill('SIGKILL'))
    await eventually(() => postmasterOf(dataFolder) !== null, 60_000)
    const pid = postmasterOf(dataFolder)?.pid ?? 0
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(isAlive(pid)).toBe(false)
  })
})

describe('two hubs on one data folder', { timeout: 180_000 }, () => {
  test('share its PostgreSQL, and the one goes on when the other ends', async () => {
    const scene = await openScene()
    const other = await startHubProcess({ dataFolder: scene.hub.dataFolder })
    cleanUp(async () => {
      other.signal('SIGTERM')
      await other.ended
    })
    const load = scene.load({ urlFor: (client) => (client % 2 === 0 ? scene.hub : other).url })
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    // The first one launched PostgreSQL, so it ends it.
    scene.hub.signal('SIGTERM')
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    const alone = performance.now()
    await scene.history.nextAcknowledged()
    const healedAfter = Math.round(performance.now() - alone)
    await load.stop()
    expect(await scene.judge()).toEqual([])
    tell('two hubs on one data folder', endedSince(scene), { 'healed after, ms': healedAfter })
  })
})

/** The next start finds everything that was answered. */
async function startAgain(scene: Scene) {
  const hub = await startHubProcess({ dataFolder: scene.hub.dataFolder })
  cleanUp(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  expect(await scene.judge()).toEqual([])
  return hub
}

function postmaster({ hub }: Scene): { pid: number } {
  const found = postmasterOf(hub.dataFolder)
  if (found === null) throw new Error('there is no PostgreSQL')
  return found
}

/** Until a hub waits for a lock that this connection holds. */
async function hubWaits(own: Client): Promise<void> {
  for (;;) {
    const { rowCount } = await own.query(
      `select 1 from pg_stat_activity
       where application_name = 'bthub' and pg_backend_pid() = any(pg_blocking_pids(pid))`,
    )
    if ((rowCount ?? 0) > 0) return
  }
}

async function refusesConnections(scene: Scene): Promise<void> {
  for (;;) {
    const failure = await readRules(scene).then(
      () => '',
      (error: Error) => error.message,
    )
    if (failure.includes('ECONNREFUSED')) return
  }
}

/** On a connection of its own. */
async function readRules({ hub, as }: Scene): Promise<void> {
  const client = openHttpClient()
  try {
    await client.send({ method: 'GET', url: `${hub.url}/integration/rules`, as })
  } finally {
    client.close()
  }
}
