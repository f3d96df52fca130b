// Several processes on one port: they share the work and one PostgreSQL, one that dies is replaced while
// the others go on, and all end with their supervisor.
import { rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { authenticationLimits } from '../src/server/authenticate.ts'
import { workerLimits } from '../src/workers/limits.ts'
import { runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { openHttpClient, type Reply } from './support/http-client.ts'
import {
  failToStart,
  isAlive,
  newDataFolder,
  postmasterOf,
  startHubProcess,
  type HubProcess,
} from './support/hub-process.ts'
import type { Caller } from './support/hub.ts'
import { report } from './support/report.ts'
import { cleanUp, endedSince, openScene, tell, type Scene } from './support/scene.ts'

const clients = 16
const withTwo = { flags: ['--workers', '2'], environment: { BTHUB_LOG_LEVEL: 'info' } }
const openCrewScene = () => openScene(undefined, undefined, withTwo)

type Serving = { readonly worker: number; readonly pid: number }
type Line = { readonly event: string; readonly worker?: number; readonly pid?: number }

function linesOf({ log }: HubProcess, event: string): Line[] {
  const lines = log.filter((line) => !line.startsWith('bthub: '))
  return lines.map((line) => JSON.parse(line) as Line).filter((line) => line.event === event)
}

/** Those that have served so far, the dead ones among them, in the order of their starts. */
function everServing(hub: HubProcess): Serving[] {
  return linesOf(hub, 'worker-serves').map(({ worker = 0, pid = 0 }) => ({ worker, pid }))
}

const livingOf = (hub: HubProcess) => everServing(hub).filter(({ pid }) => isAlive(pid))

/** On a connection of its own, so that the workers take turns. */
async function get(url: string, as: Caller): Promise<Reply> {
  const client = openHttpClient()
  try {
    return await client.send({ method: 'GET', url, as })
  } finally {
    client.close()
  }
}

const readRules = ({ hub, as }: Scene) => get(`${hub.url}/integration/rules`, as)
const readMetrics = async ({ hub, as }: Scene) =>
  (await get(new URL('/metrics', hub.url).href, as)).text

/** By worker, the value of a series whose other labels are `labels`. */
function valuesOf(metrics: string, name: string, labels: string): Record<string, number> {
  const found = metrics.matchAll(new RegExp(`^${name}\\{${labels}worker="(\\d)"\\} (\\S+)$`, 'gm'))
  return Object.fromEntries([...found].map(([, worker = '', value]) => [worker, Number(value)]))
}

async function acknowledged(scene: Scene, count: number): Promise<void> {
  for (let more = 0; more < count; more += 1) await scene.history.nextAcknowledged()
}

async function endedWithin(hub: HubProcess, ms: number): Promise<number> {
  const told = performance.now()
  await hub.ended
  const took = Math.round(performance.now() - told)
  expect(took).toBeLessThan(ms)
  return took
}

describe('two workers under load', { timeout: 180_000 }, () => {
  test('both answer, give each version once, and number the feed without a gap', async () => {
    const scene = await openCrewScene()
    const writes = 2_000
    await scene.load({ clients, writesMax: writes }).ended
    expect(await scene.judge()).toEqual([])
    const ended = endedSince(scene)
    expect(ended.filter((write) => write.class === 'unknown')).toEqual([])
    const shares = valuesOf(
      await readMetrics(scene),
      'bthub_calls_total',
      'operation="update-invoice",status="202",',
    )
    expect(Object.keys(shares)).toEqual(['1', '2'])
    for (const share of Object.values(shares)) expect(share).toBeGreaterThan(writes / 10)
    const updates = ended.filter(({ status }) => status === 202).length
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(updates)
    // Each line of the log is whole, and bears its worker's number.
    const workers = new Set(linesOf(scene.hub, 'call').map(({ worker }) => worker))
    expect(workers).toEqual(new Set([1, 2]))
    tell('two workers', ended, { 'updates by worker': JSON.stringify(shares) })
  })

  test('one is killed: only its calls under way are cut, and it is replaced at once', async () => {
    const scene = await openCrewScene()
    const load = scene.load({ clients })
    const kills = 4
    const restartMs: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      await acknowledged(scene, 20)
      const before = everServing(scene.hub).length
      const victim = livingOf(scene.hub)[0]
      if (victim === undefined) throw new Error('no worker is alive')
      const killedAt = performance.now()
      process.kill(victim.pid, 'SIGKILL')
      await eventually(() => everServing(scene.hub).length > before)
      restartMs.push(Math.round(performance.now() - killedAt))
      expect(everServing(scene.hub).at(-1)?.worker).toBe(victim.worker)
    }
    await acknowledged(scene, 20)
    await load.stop()
    expect(await scene.judge()).toEqual([])
    const cut = endedSince(scene).filter((write) => write.status === 0)
    expect(cut.filter(({ failure }) => failure?.includes('ECONNREFUSED'))).toEqual([])
    expect(cut.filter(({ ms }) => ms > 5_000)).toEqual([])
    expect(cut.length).toBeLessThanOrEqual(kills * clients)
    const ends = linesOf(scene.hub, 'worker-ended')
    expect(ends).toHaveLength(kills)
    for (const end of ends) expect(end).toMatchObject({ code: null, signal: 'SIGKILL' })
    expect(await readMetrics(scene)).toContain(`\nbthub_worker_restarts_total ${kills}\n`)
    tell('one of two workers killed', endedSince(scene), {
      kills,
      'calls cut': cut.length,
      'serves again after, ms': restartMs.join(', '),
    })
  })

  test('one hangs and is killed: connections that it was given are answered by the other', async () => {
    const scene = await openCrewScene()
    for (let kill = 0; kill < 3; kill += 1) {
      const before = everServing(scene.hub).length
      const victim = livingOf(scene.hub)[kill % 2]
      if (victim === undefined) throw new Error('no worker is alive')
      process.kill(victim.pid, 'SIGSTOP')
      let answered = 0
      const calls = Array.from({ length: clients }, async () => {
        const { status } = await readRules(scene)
        answered += 1
        return status
      })
      // One connection waits for the word of the worker that hangs; all others go round it.
      await eventually(() => answered === clients - 1)
      process.kill(victim.pid, 'SIGKILL')
      expect(await Promise.all(calls)).toEqual(Array(clients).fill(200))
      await eventually(() => everServing(scene.hub).length > before)
    }
  })

  test('one is killed: connections that come at once are answered', async () => {
    const scene = await openCrewScene()
    for (let kill = 0; kill < 6; kill += 1) {
      const before = everServing(scene.hub).length
      const victim = livingOf(scene.hub)[0]
      if (victim === undefined) throw new Error('no worker is alive')
      process.kill(victim.pid, 'SIGKILL')
      const calls = Array.from({ length: clients }, () =>
        readRules(scene).then(
          ({ status, ms }) => ({ status, isQuick: ms < 5_000 }),
          (error: Error) => ({ error: error.message }),
        ),
      )
      const outcomes = await Promise.all(calls)
      // A dying worker may have said that it takes one: its last word.
      const lost = outcomes.filter((outcome) => 'error' in outcome)
      expect(lost.length).toBeLessThanOrEqual(1)
      expect(lost.filter(({ error }) => !/ECONNRESET|socket hang up/.test(error))).toEqual([])
      await eventually(() => everServing(scene.hub).length > before)
    }
  })

  test('one is told to stop: it ends in order, and is replaced', async () => {
    const scene = await openCrewScene()
    const load = scene.load({ clients })
    await acknowledged(scene, 20)
    const victim = livingOf(scene.hub)[0]
    if (victim === undefined) throw new Error('no worker is alive')
    process.kill(victim.pid, 'SIGTERM')
    await eventually(() => everServing(scene.hub).length === 3)
    await load.stop()
    expect(linesOf(scene.hub, 'worker-ended')).toMatchObject([{ code: 0, signal: null }])
    expect(await scene.judge()).toEqual([])
  })

  test('a worker that hangs is left out of the metrics, and does not hold up a stop', async () => {
    const scene = await openCrewScene()
    const [first] = everServing(scene.hub)
    if (first === undefined) throw new Error('no worker serves')
    process.kill(first.pid, 'SIGSTOP')
    await eventually(async () => {
      const client = openHttpClient()
      const url = new URL('/metrics', scene.hub.url).href
      const call = { method: 'GET', url, as: scene.as, timeoutMs: 2_500 } as const
      const text = await client.send(call).then(
        (reply) => reply.text,
        () => '',
      )
      client.close()
      const shown = Object.keys(valuesOf(text, 'bthub_database_up', ''))
      return shown.length === 1 && shown[0] !== String(first.worker)
    })
    scene.hub.signal('SIGTERM')
    await endedWithin(scene.hub, 5_000)
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    expect(isAlive(first.pid)).toBe(false)
  })
})

describe('a stop', { timeout: 180_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s lets every worker answer its calls, and ends in 5 s with PostgreSQL',
    async (signal) => {
      const scene = await openCrewScene()
      const workers = everServing(scene.hub)
      const { before, load, release } = await holdCalls(scene)
      const told = performance.now()
      // As a terminal does: Ctrl-C reaches every process of the group.
      if (signal === 'SIGINT') for (const { pid } of workers) process.kill(pid, signal)
      scene.hub.signal(signal)
      await refusesConnections(scene)
      await release()
      await load.ended
      expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
      expect(performance.now() - told).toBeLessThan(5_000)
      expect(endedSince(scene, before).map(({ status }) => status)).toEqual(
        Array(clients).fill(202),
      )
      expectNobodyLeft(scene)
      expect(linesOf(scene.hub, 'stopped')).toHaveLength(3)
      expect(linesOf(scene.hub, 'worker-ended')).toEqual([])
      await startAgain(scene)
    },
  )

  test('by a second signal is immediate', async () => {
    const scene = await openCrewScene()
    const workers = everServing(scene.hub)
    const { load, release } = await holdCalls(scene)
    scene.hub.signal('SIGTERM')
    await eventually(() => linesOf(scene.hub, 'stopping').length === 3)
    scene.hub.signal('SIGTERM')
    await endedWithin(scene.hub, 1_000)
    expect((await scene.hub.ended).code).toBe(1)
    await eventually(() => !workers.some(({ pid }) => isAlive(pid)))
    await release().catch(() => undefined)
    await load.stop()
    await startAgain(scene)
  })

  test('by SIGKILL of the supervisor ends the workers, and the next start finds all', async () => {
    const scene = await openCrewScene()
    const workers = everServing(scene.hub)
    const load = scene.load({ clients })
    await acknowledged(scene, 20)
    scene.hub.signal('SIGKILL')
    const killedAt = performance.now()
    await eventually(() => !workers.some(({ pid }) => isAlive(pid)))
    const gone = Math.round(performance.now() - killedAt)
    await load.stop()
    const again = await startAgain(scene)
    report('the supervisor killed', {
      'its workers are gone after, ms': gone,
      'listens again after, ms': Math.round(again.startMs),
    })
  })
})

/** Every client has a call under way, until `release`. */
async function holdCalls(scene: Scene) {
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

async function refusesConnections(scene: Scene): Promise<void> {
  await eventually(() =>
    readRules(scene).then(
      () => false,
      (error: Error) => error.message.includes('ECONNREFUSED'),
    ),
  )
}

function expectNobodyLeft({ hub }: Scene): void {
  expect(livingOf(hub)).toEqual([])
  expect(postmasterOf(hub.dataFolder)).toBeNull()
}

/** The next start, again with two workers, finds everything that was answered. */
async function startAgain(scene: Scene): Promise<HubProcess> {
  const hub = await startHubProcess({ ...withTwo, dataFolder: scene.hub.dataFolder })
  cleanUp(async () => {
    hub.signal('SIGTERM')
    await hub.ended
  })
  expect(await scene.judge()).toEqual([])
  return hub
}

describe('a revoked key', { timeout: 180_000 }, () => {
  test('is refused by both workers within a second', async () => {
    const scene = await openCrewScene()
    const turns = 8
    for (let turn = 0; turn < turns; turn += 1) expect((await readRules(scene)).status).toBe(200)
    await runOn(scene.databaseUrl(), 'update account_key set revoked_at = now()')
    const revokedAt = performance.now()
    let lastTakenMs = 0
    for (let refused = 0; refused < turns;) {
      const askedMs = performance.now() - revokedAt
      const { status } = await readRules(scene)
      refused = status === 401 ? refused + 1 : 0
      if (status === 200) lastTakenMs = askedMs
    }
    expect(lastTakenMs).toBeLessThan(authenticationLimits.rememberedMs)
    const workers = new Set(linesOf(scene.hub, 'call').map(({ worker }) => worker))
    expect(workers).toEqual(new Set([1, 2]))
    report('a revoked key', { 'taken for the last time after, ms': Math.round(lastTakenMs) })
  })
})

describe('a crew that can not be', { timeout: 180_000 }, () => {
  const dataFolder = newDataFolder()
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))
  const fail = (...flags: string[]) => failToStart({ dataFolder, flags })

  test('is refused beyond the cores of the machine', async () => {
    const cores = availableParallelism()
    const most = cores * workerLimits.perCoreMax
    const { code, said } = await fail('--workers', String(most + 1))
    expect(code).toBe(1)
    expect(said).toContain(
      `bthub: ${most + 1} workers are too many for a machine of ${cores} cores: it takes at most ${most}.`,
    )
  })

  test.runIf(availableParallelism() >= 2)(
    'is refused beyond the connections that PostgreSQL has',
    async () => {
      const { code, said } = await fail('--workers', '5')
      expect(code).toBe(1)
      expect(said).toContain(
        'bthub: 5 workers take up to 55 connections to PostgreSQL and leave 6 to others, ' +
          'but its max_connections is 50: at most 4 workers fit.',
      )
      expect(postmasterOf(dataFolder)).toBeNull()
    },
  )

  test.each(['0', '-1', '1.5', 'two'])('is wrong usage with --workers=%s', async (count) => {
    const { code, said } = await fail(`--workers=${count}`)
    expect(code).toBe(2)
    expect(said).toContain('has to be a whole number from 1 on')
  })

  test('is not started on a port that is taken, and says so once', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await fail('--workers', '2', '--port', String(port))
    other.close()
    expect(code).toBe(1)
    expect(said.match(/EADDRINUSE/g)).toHaveLength(1)
    expect(postmasterOf(dataFolder)).toBeNull()
  })

  test('is given up when every worker dies again and again', async () => {
    const scene = await openCrewScene()
    const killed = new Set<number>()
    const isOver = () => scene.hub.log.some((line) => line.startsWith('bthub: '))
    while (!isOver()) {
      for (const { pid } of livingOf(scene.hub)) {
        killed.add(pid)
        process.kill(pid, 'SIGKILL')
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await scene.hub.ended).toEqual({ code: 1, signal: null })
    expect(killed.size).toBeGreaterThanOrEqual(2 * workerLimits.failuresMax)
    // The log and the last words come by two pipes, and so in either order.
    expect(scene.hub.log).toContain(
      'bthub: All 2 workers end again and again; the log has more. The last one: A worker ended by SIGKILL.',
    )
    expect(postmasterOf(scene.hub.dataFolder)).toBeNull()
    expect([...killed].filter(isAlive)).toEqual([])
  })
})
