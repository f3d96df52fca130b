// Several processes on one port: they share the work and one PostgreSQL, one that dies is replaced while
// the others go on, and all end with their supervisor.
import { rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'
import { authenticationLimits } from '../src/server/authenticate.ts'
import { workerLimits } from '../src/workers/limits.ts'
import { runOn } from './support/database.ts'
import { failToStart, postmasterOf, preparedDataFolder } from './support/hub-process.ts'
import { report } from './support/report.ts'
import { sized } from './support/sized.ts'
import { endedSince, tell } from './support/scene.ts'
import {
  clients,
  openWorkerScene,
  linesOf,
  readRules,
  readMetrics,
  valuesOf,
} from './support/worker-hub.ts'

describe('two workers under load', { timeout: 180_000 }, () => {
  test('both answer, give each version once, and number the feed without a gap', async () => {
    const scene = await openWorkerScene()
    const writes = sized(600, 2_000)
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
})

describe('a revoked key', { timeout: 180_000 }, () => {
  test('is refused by both workers within a second', async () => {
    const scene = await openWorkerScene()
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
    expect(lastTakenMs).toBeLessThan(authenticationLimits.cachedMs)
    const workers = new Set(linesOf(scene.hub, 'call').map(({ worker }) => worker))
    expect(workers).toEqual(new Set([1, 2]))
    report('a revoked key', { 'taken for the last time after, ms': Math.round(lastTakenMs) })
  })
})

describe('a worker pool that cannot start', { timeout: 180_000 }, () => {
  const dataFolder = preparedDataFolder()
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))
  const fail = (...flags: string[]) => failToStart({ dataFolder, flags })

  test('is refused beyond the cores of the machine', async () => {
    const cores = availableParallelism()
    const most = cores * workerLimits.perCoreMax
    const { code, said } = await fail('--workers', String(most + 1))
    expect(code).toBe(1)
    expect(said).toContain(
      `bthub: ${most + 1} workers are too many for a machine with ${cores} cores: the maximum is ${most}.`,
    )
  })

  test.runIf(availableParallelism() >= 2)(
    'is refused beyond the connections that PostgreSQL has',
    async () => {
      const { code, said } = await fail('--workers', '5')
      expect(code).toBe(1)
      expect(said).toContain(
        'bthub: 5 workers need up to 65 PostgreSQL connections, plus 6 for other clients, ' +
          'but max_connections is 60: use at most 4 workers.',
      )
      expect(postmasterOf(dataFolder)).toBeNull()
    },
  )

  test.each(['0', '-1', '1.5', 'two'])('is wrong usage with --workers=%s', async (count) => {
    const { code, said } = await fail(`--workers=${count}`)
    expect(code).toBe(2)
    expect(said).toContain('must be a whole number, 1 or more')
  })

  test('is not started on a port that is taken, and says so once', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await fail('--workers', '2', '--port', String(port))
    other.close()
    expect(code).toBe(1)
    expect(said.match(/is in use by process \d+/g)).toHaveLength(1)
    expect(postmasterOf(dataFolder)).toBeNull()
  })
})
