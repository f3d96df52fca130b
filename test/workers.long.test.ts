// Several processes on one port, the rest of it: each way in which a worker hangs, dies or is told to stop.
import { describe, expect, test } from 'vitest'
import { workerLimits } from '../src/workers/limits.ts'
import { eventually } from './support/eventually.ts'
import { openHttpClient } from './support/http-client.ts'
import { isAlive, postmasterOf } from './support/hub-process.ts'
import { report } from './support/report.ts'
import { endedSince, tell } from './support/scene.ts'
import {
  clients,
  openWorkerScene,
  linesOf,
  everServing,
  livingOf,
  readRules,
  readMetrics,
  refusesConnections,
  valuesOf,
  acknowledged,
  endedWithin,
  holdCalls,
  expectNobodyLeft,
  startAgain,
} from './support/worker-hub.ts'

describe('two workers under load', { timeout: 180_000 }, () => {
  test('one is killed: only its calls under way are cut, and it is replaced at once', async () => {
    const scene = await openWorkerScene()
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
    const scene = await openWorkerScene()
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
    const scene = await openWorkerScene()
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
    const scene = await openWorkerScene()
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
    const scene = await openWorkerScene()
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
  test('by SIGTERM lets every worker answer its calls, and ends in 5 s with PostgreSQL', async () => {
    const scene = await openWorkerScene()
    const { before, load, release } = await holdCalls(scene)
    const told = performance.now()
    scene.hub.signal('SIGTERM')
    await refusesConnections(scene)
    await release()
    await load.ended
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - told).toBeLessThan(5_000)
    expect(endedSince(scene, before).map(({ status }) => status)).toEqual(Array(clients).fill(202))
    expectNobodyLeft(scene)
    expect(linesOf(scene.hub, 'stopped')).toHaveLength(3)
    expect(linesOf(scene.hub, 'worker-ended')).toEqual([])
    await startAgain(scene)
  })

  // As a terminal does it: Ctrl-C reaches every process of the group.
  test('by SIGINT to all lets every worker answer its calls, and ends in 5 s', async () => {
    const scene = await openWorkerScene()
    const { before, load, release } = await holdCalls(scene)
    const told = performance.now()
    for (const { pid } of everServing(scene.hub)) process.kill(pid, 'SIGINT')
    scene.hub.signal('SIGINT')
    await refusesConnections(scene)
    await release()
    await load.ended
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - told).toBeLessThan(5_000)
    expect(endedSince(scene, before).map(({ status }) => status)).toEqual(Array(clients).fill(202))
    expect(linesOf(scene.hub, 'worker-ended')).toEqual([])
  })

  test('by a second signal is immediate', async () => {
    const scene = await openWorkerScene()
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
    const scene = await openWorkerScene()
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

describe('a worker pool that keeps failing', { timeout: 180_000 }, () => {
  test('is given up when every worker dies again and again', async () => {
    const scene = await openWorkerScene()
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
      'bthub: All 2 workers keep failing; see the log. Last error: A worker ended by SIGKILL.',
    )
    expect(postmasterOf(scene.hub.dataFolder)).toBeNull()
    expect([...killed].filter(isAlive)).toEqual([])
  })
})
