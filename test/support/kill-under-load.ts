// Kills under load: 16 clients write while the hub, its PostgreSQL or both are killed at random moments. After each
// restart everything that was answered has to be there, and nothing twice.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { openHistoryOracle, type HistoryOracle, type Look } from './history-oracle.ts'
import { openHttpClient } from './http-client.ts'
import {
  createCaller,
  isAlive,
  postmasterOf,
  preparedDataFolder,
  startHubProcess,
  type HubProcess,
} from './hub-process.ts'
import type { Caller } from './hub.ts'
import { randomFrom, seedInvoices, startLoad } from './invoice-load.ts'
import { quantiles, report } from './report.ts'
import { openWriteHistory, type WriteHistory } from './write-history.ts'

const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const clients = 16
const loadMs = { min: 300, max: 1_500 }
const invoiceIds = Array.from({ length: 50 }, (_, at) => `inv-${at}`)
const mix = { create: 0.06, cancel: 0.04, faulty: 0.04, withIdempotencyKey: 0.1 }

/** Who is killed, in turn: the hub alone in half of the rounds. */
const victims = ['hub', 'postgres', 'hub', 'both'] as const
type Victim = (typeof victims)[number]

const dataFolder = preparedDataFolder()
const client = openHttpClient()
let hub: HubProcess
let acme: Caller
let history: WriteHistory
let oracle: HistoryOracle

/** Kills the hub, its PostgreSQL or both so many times, and shows that nothing is lost. */
export function proveKills(rounds: number): void {
  beforeAll(async () => {
    hub = await startHubProcess({ dataFolder })
    acme = await createCaller(postmaster().url, 'acme')
    history = openWriteHistory(join(dataFolder, 'history.jsonl'))
    oracle = openHistoryOracle('acme', history)
    await seedInvoices({ client, history, as: acme, url: hub.url, invoiceIds })
  })

  afterAll(async () => {
    client.close()
    hub.signal('SIGTERM')
    await hub.ended
    history.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  describe('kill -9 under load', () => {
    test(
      `loses nothing that it answered, in ${rounds} rounds`,
      { timeout: rounds * 20_000 },
      async () => {
        const times: Record<Victim, number[]> = { hub: [], postgres: [], both: [] }
        let seen = 0
        for (let round = 0; round < rounds; round += 1) {
          const victim = victims[round % victims.length] ?? 'hub'
          const isLast = round === rounds - 1
          times[victim].push(await strike(victim))
          const look = await oracle.look(postmaster().url, { all: isLast })
          expect({ round, victim, seed, problems: look.problems }).toMatchObject({ problems: [] })
          await compareWithApi(look, isLast ? 0 : seen)
          seen = look.lastSeq
          if (isLast) tell(rounds, times, look)
        }
        expect(countOf('acknowledged')).toBeGreaterThan(rounds * 50)
      },
    )

    test('leaves no PostgreSQL behind when the hub is stopped at last', async () => {
      const { pid } = postmaster()
      hub.signal('SIGTERM')
      expect(await hub.ended).toEqual({ code: 0, signal: null })
      expect(isAlive(pid)).toBe(false)
      hub = await startHubProcess({ dataFolder })
      expect((await oracle.look(postmaster().url, { all: true })).problems).toEqual([])
    })
  })
}

/** Kills under load, and returns how long it took until the next write was acknowledged. */
async function strike(victim: Victim): Promise<number> {
  const load = startLoad({
    client,
    history,
    as: acme,
    clients,
    urlFor: () => hub.url,
    invoiceIds,
    random,
    mix,
  })
  await pause(loadMs.min + random() * (loadMs.max - loadMs.min))
  const { pid } = postmaster()
  if (victim !== 'hub') process.kill(pid, 'SIGKILL')
  const killedAt = performance.now()
  if (victim === 'postgres') {
    // Its children live until they notice, and acknowledge what is sent to them meanwhile.
    await eventually(() => (postmasterOf(dataFolder)?.pid ?? pid) !== pid)
    await history.nextAcknowledged()
    const ms = performance.now() - killedAt
    await load.stop()
    return ms
  }
  hub.signal('SIGKILL')
  await Promise.all([hub.ended, load.stop()])
  const restartedAt = performance.now()
  hub = await startHubProcess({ dataFolder })
  const first = history.nextAcknowledged()
  const probing = startLoad({
    client,
    history,
    as: acme,
    clients: 1,
    urlFor: () => hub.url,
    invoiceIds,
    random,
  })
  await first
  const ms = performance.now() - restartedAt
  await probing.stop()
  return ms
}

/** The feed and the operations as a caller sees them are what the tables hold. */
async function compareWithApi({ lastSeq, stored }: Look, seen: number): Promise<void> {
  const bySeq = new Map([...stored.values()].map((write) => [write.seq, write]))
  for (let after = seen; after < lastSeq;) {
    const page = await get(`/integration/events?after=${after}&limit=1000`)
    expect(page.lastSeq).toBe(lastSeq)
    expect(page.items.length).toBeGreaterThan(0)
    for (const { seq, record, operationId } of page.items as FeedItem[]) {
      expect(seq).toBe(after + 1)
      after = seq
      const write = bySeq.get(seq)
      if (write === undefined) continue
      expect({ id: record.id, version: record.version, operationId }).toEqual({
        id: write.id,
        version: write.version,
        operationId: write.operationId,
      })
    }
  }
  const lately = [...history.ended.values()].filter(({ operationId }) => operationId !== null)
  for (const write of lately.filter((each) => each.class === 'acknowledged').slice(-20)) {
    const operation = await get(`/integration/operations/${write.operationId}`)
    const version = write.verdict === 'applied' ? write.version : null
    expect(operation).toMatchObject({ verdict: write.verdict, version, requestId: `w-${write.n}` })
  }
  for (const id of invoiceIds.slice(0, 10)) {
    const shown = await get(`/integration/invoice/${id}`)
    const versions = await get(`/integration/invoice/${id}/history?limit=1`)
    expect(shown.hub.version).toBe(versions.items[0].version)
  }
}

type FeedItem = { seq: number; operationId: string; record: { id: string; version: number } }

async function get(path: string) {
  const reply = await client.send({ method: 'GET', url: `${hub.url}${path}`, as: acme })
  expect(reply).toMatchObject({ status: 200 })
  return reply.body
}

function tell(rounds: number, times: Record<Victim, number[]>, look: Look): void {
  const acknowledged = countOf('acknowledged')
  const all = [...times.hub, ...times.both]
  report('crash', {
    rounds,
    seed,
    events: look.lastSeq,
    acknowledged,
    refused: countOf('refused'),
    unknown: countOf('unknown'),
    'unknown, and there': look.unknownStored,
    lost: 0,
    doubled: 0,
    torn: 0,
    'upper bound of losses (95 %)': `3/${acknowledged} of writes, 3/${rounds} of kills`,
    'first 202 after a restart, ms': quantiles(all),
    'first 202 after a kill of PostgreSQL alone, ms': quantiles(times.postgres),
  })
}

function countOf(wanted: string): number {
  return [...history.ended.values()].filter((write) => write.class === wanted).length
}

function postmaster(): { pid: number; url: string } {
  const found = postmasterOf(dataFolder)
  if (found === null) throw new Error('there is no PostgreSQL')
  return found
}
