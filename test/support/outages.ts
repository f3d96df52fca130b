// PostgreSQL away, slow or cut off under a running hub, as often as a suite has time for: every call ends in time
// with an answer that says to come back, nothing is lost or done twice, and the hub heals by itself.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createMigratedDatabase } from './database.ts'
import { openDatabaseProxy, type Weather } from './database-proxy.ts'
import { openHttpClient } from './http-client.ts'
import { postmasterOf } from './hub-process.ts'
import { quantiles } from './report.ts'
import {
  badAnswers,
  cleanUp,
  deadlineMs,
  endedSince,
  invoiceIds,
  openScene,
  tell,
  turnedAway,
  type Scene,
} from './scene.ts'

/** Kills the bundled PostgreSQL so many times. */
export function killPostgres(kills: number): void {
  test('is started again, while callers get 503', async () => {
    const scene = await openScene()
    const load = scene.load()
    const healedAfter: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      const before = scene.history.sent.size
      await scene.history.nextAcknowledged()
      process.kill(postmasterOf(scene.hub.dataFolder)?.pid ?? 0, 'SIGKILL')
      const killedAt = performance.now()
      await turnedAway(scene, before, 1)
      await scene.history.nextAcknowledged()
      healedAfter.push(performance.now() - killedAt)
    }
    await load.stop()
    const ended = endedSince(scene)
    expect(badAnswers(ended)).toEqual([])
    expect(await scene.judge()).toEqual([])
    tell('postmaster killed', ended, { 'next 202 after the kill, ms': quantiles(healedAfter) })
  })
}

/** Terminates all backends of the hub so many times, 100 ms apart. */
export function terminateBackends(strikesMax: number): void {
  test('costs no write and no call its answer', async () => {
    const database = await createMigratedDatabase()
    cleanUp(() => database.drop())
    const scene = await openScene(database.url)
    const load = scene.load()
    const own = new Client({ connectionString: database.url })
    await own.connect()
    let terminated = 0
    for (let strikes = 0; strikes < strikesMax; strikes += 1) {
      const { rowCount } = await own.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'bthub'`,
      )
      terminated += rowCount ?? 0
      await pause(100)
    }
    await own.end()
    const calm = performance.now()
    await scene.history.nextAcknowledged()
    const healedAfter = performance.now() - calm
    await load.stop()
    const ended = endedSince(scene)
    expect(badAnswers(ended)).toEqual([])
    expect(await scene.judge()).toEqual([])
    tell('backends terminated', ended, {
      terminated,
      'next 202 after the last, ms': Math.round(healedAfter),
    })
  })
}

/** Cuts the network between hub and PostgreSQL in each of these ways. */
export function cutNetwork(failures: readonly Weather[]): void {
  test.each(failures)('%s: calls end with 503 in time, and the hub heals', async (weather) => {
    const { proxy, scene, readers } = await openBehindProxy()
    const load = scene.load()
    await scene.history.nextAcknowledged()
    const before = scene.history.sent.size
    proxy.set(weather)
    await turnedAway(scene, before, 16)
    proxy.set('open')
    const clearedAt = performance.now()
    await scene.history.nextAcknowledged()
    const healedAfter = performance.now() - clearedAt
    await load.stop()
    const read = await readers.stop()
    const ended = endedSince(scene)
    expect(badAnswers(ended)).toEqual([])
    expect(await scene.judge()).toEqual([])
    expect(read.wrong).toBe(0)
    expect(Math.max(...read.ms)).toBeLessThan(deadlineMs)
    tell(`network: ${weather}`, ended, {
      'healed after, ms': Math.round(healedAfter),
      'reads, ms': quantiles(read.ms),
      'answers of another call': read.wrong,
    })
  })
}

export function delayNetwork(): void {
  test('delayed: writes take longer and are applied', async () => {
    const { proxy, scene, readers } = await openBehindProxy()
    const load = scene.load()
    await scene.history.nextAcknowledged()
    const before = scene.history.sent.size
    proxy.set('delayed')
    for (let more = 0; more < 5; more += 1) await scene.history.nextAcknowledged()
    proxy.set('open')
    await load.stop()
    const read = await readers.stop()
    const ended = endedSince(scene, before)
    expect(badAnswers(ended)).toEqual([])
    expect(await scene.judge()).toEqual([])
    expect(ended.filter((write) => write.class === 'unknown')).toEqual([])
    expect(read.wrong).toBe(0)
    tell('network: delayed', ended, { 'reads, ms': quantiles(read.ms) })
  })
}

type Readings = { readonly ms: number[]; readonly wrong: number }

/** Clients that read invoices, and see to it that each answer is to their own question. */
function startReaders({ hub, as }: Scene, count: number): { stop(): Promise<Readings> } {
  const client = openHttpClient()
  const ms: number[] = []
  let wrong = 0
  const state = { stopped: false }
  const readers = Array.from({ length: count }, async (_, at) => {
    for (let nth = at; !state.stopped; nth += 1) {
      const id = invoiceIds[nth % invoiceIds.length] ?? ''
      const url = `${hub.url}/integration/invoice/${id}`
      const reply = await client.send({ method: 'GET', url, as })
      ms.push(reply.ms)
      if (reply.status === 200 ? reply.body.id !== id : reply.status !== 503) wrong += 1
      if (reply.status !== 200) await pause(20)
    }
  })
  return {
    async stop() {
      state.stopped = true
      await Promise.all(readers)
      client.close()
      return { ms, wrong }
    },
  }
}

async function openBehindProxy() {
  const database = await createMigratedDatabase()
  cleanUp(() => database.drop())
  const proxy = await openDatabaseProxy(database.url)
  cleanUp(() => proxy.close())
  const scene = await openScene(database.url, proxy.url)
  return { proxy, scene, readers: startReaders(scene, 4) }
}
