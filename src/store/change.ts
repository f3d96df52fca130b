// The write door. Changes that arrive while a commit runs wait and are committed together: one locked
// load of all their records, the decisions one after another (two changes of one record in a group
// see each other), then all writes and the commit in one round trip. With one caller it is a plain
// transaction without added wait; no caller knows which it was.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { HubError } from '../domain/hub-error.ts'
import { newHex } from '../ids.ts'
import type { Decision, Moment } from '../domain/verdict.ts'
import type { HubRecord } from '../domain/record.ts'
import { asHubError, databaseLimits, isSqlError, sqlState, type Database } from './postgres.ts'
import { loadRecords, lockedNames, namesOf, type LoadedGroup } from './load-group.ts'
import { saveGroup, type Outcome } from './save-group.ts'
import type { ChangeRequest, Decide } from './store.ts'

export const doorLimits = {
  /** Groups under way at once, each on a connection of its own: one decides while another commits. */
  lanes: 2,
  /** For changes of records that somebody else keeps locked: they wait here, and hold up nobody. */
  lanesAside: 1,
  groupMax: 64,
  /** Beyond this many waiting changes the hub is overloaded, and says so at once. */
  waitingMax: 2_000,
  /** Tries after a deadlock, a serialization failure, or a race of two creations. */
  retriesMax: 3,
  retryDelayMs: 20,
} as const

export type Door = {
  change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>>
  waiting(): number
  /** Resolves when every change that came in is settled. */
  idle(): Promise<void>
}

type Pending = {
  readonly request: ChangeRequest
  readonly decide: Decide<HubRecord>
  readonly resolve: (decision: Decision) => void
  readonly reject: (error: Error) => void
}

export function openDoor(database: Database, clock: () => Date): Door {
  const queue: Pending[] = []
  const aside: Pending[] = []
  /** How many changes wait aside, by the name of the locked record. */
  const held = new Map<string, number>()
  const lanesBusy = new Set<Promise<void>>()
  let asideBusy = false

  function pump(): void {
    while (lanesBusy.size - Number(asideBusy) < doorLimits.lanes && queue.length > 0) {
      occupy(run(queue.splice(0, doorLimits.groupMax), 'quick'))
    }
    if (asideBusy || aside.length === 0) return
    asideBusy = true
    const group = aside.splice(0, doorLimits.groupMax)
    occupy(
      run(group, 'aside').finally(() => {
        asideBusy = false
        for (const { request } of group) count(request, -1)
      }),
    )
  }

  function occupy(running: Promise<void>): void {
    const lane = running.finally(() => {
      lanesBusy.delete(lane)
      pump()
    })
    lanesBusy.add(lane)
  }

  function count(request: ChangeRequest, by: number): void {
    for (const name of namesOf(request)) {
      const left = (held.get(name) ?? 0) + by
      if (left > 0) held.set(name, left)
      else held.delete(name)
    }
  }

  function setAside(pending: Pending): void {
    count(pending.request, 1)
    aside.push(pending)
  }

  async function run(group: Pending[], lane: Lane): Promise<void> {
    const waiting = await runGroup(database, clock, group, lane)
    if (waiting === null) return
    const { error } = waiting
    const locked = await findLocked(database, group)
    const isLocked = ({ request }: Pending) =>
      locked.size === 0 || namesOf(request).some((name) => locked.has(name))
    // In the order in which they came: of two equal clocks the last to arrive wins.
    queue.unshift(...group.filter((pending) => !isLocked(pending)))
    for (const pending of group.filter(isLocked)) {
      if (lane === 'quick') setAside(pending)
      else pending.reject(asHubError(error))
    }
  }

  return {
    waiting: () => queue.length + aside.length,
    async idle() {
      while (lanesBusy.size > 0) await Promise.race(lanesBusy)
    },
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>> {
      if (queue.length + aside.length >= doorLimits.waitingMax)
        return Promise.reject(tooManyWaiting())
      return new Promise((resolve, reject) => {
        // What is resolved is what this very `decide` returned: an R.
        const settle = resolve as (decision: Decision) => void
        const pending = { request, decide, resolve: settle, reject }
        if (held.size > 0 && namesOf(request).some((name) => held.has(name))) setAside(pending)
        else queue.push(pending)
        pump()
      })
    },
  }
}

type Lane = 'quick' | 'aside'

const beginOf: Record<Lane, string> = {
  quick: 'begin',
  aside: `begin; set local lock_timeout = ${databaseLimits.lockTimeoutMs}`,
}

/** Never rejects: every change is settled, or all of them wait for a lock that somebody else holds. */
async function runGroup(
  database: Database,
  clock: () => Date,
  group: Pending[],
  lane: Lane,
): Promise<{ error: unknown } | null> {
  for (let tries = 0; ; tries += 1) {
    try {
      settleAll(group, await commitGroup(database, clock, group, beginOf[lane]))
      return null
    } catch (error) {
      if (sqlState(error) === lockNotAvailable) return { error }
      if (isRace(error) && tries < doorLimits.retriesMax) {
        await delay(Math.random() * doorLimits.retryDelayMs * 2 ** tries)
      } else if (group.length > 1 && isOnesOwn(error)) {
        // A change that can't be written must not fail its neighbours.
        for (const pending of group) {
          const waiting = await runGroup(database, clock, [pending], lane)
          if (waiting !== null) pending.reject(asHubError(waiting.error))
        }
        return null
      } else {
        for (const pending of group) pending.reject(asHubError(error))
        return null
      }
    }
  }
}

const lockNotAvailable = '55P03'

/** None when it can't be told: then all of the group have to wait. */
async function findLocked(database: Database, group: readonly Pending[]): Promise<Set<string>> {
  const client = await database.connectForWrites().catch(() => null)
  if (client === null) return new Set()
  try {
    const names = await lockedNames(client, group)
    client.release()
    return names
  } catch {
    client.release(true)
    return new Set()
  }
}

async function commitGroup(
  database: Database,
  clock: () => Date,
  group: readonly Pending[],
  begin: string,
): Promise<Outcome[]> {
  const client = await database.connectForWrites()
  let broken = false
  try {
    const loaded = await loadRecords(client, group, begin)
    const outcomes = group.map((pending) => decideOne(pending, loaded, clock))
    await saveGroup(client, outcomes, loaded)
    return outcomes
  } catch (error) {
    broken = !(isSqlError(error) && (await rolledBack(client)))
    throw error
  } finally {
    client.release(broken)
  }
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  )
}

function decideOne({ request, decide }: Pending, loaded: LoadedGroup, clock: () => Date): Outcome {
  const { attempt } = request
  const now = clock().toISOString()
  const moment: Moment = {
    now,
    operationId: attempt.operationId,
    get blueTapeId() {
      return newHex(6)
    },
    get linkToken() {
      return newHex(16)
    },
  }
  try {
    const decision = decide(loaded.of(attempt.accountId), moment)
    for (const write of decision.writes) loaded.put(attempt.accountId, write.record)
    return { request, now, result: decision }
  } catch (error) {
    return { request, now, result: error instanceof Error ? error : new Error(String(error)) }
  }
}

function settleAll(group: readonly Pending[], outcomes: readonly Outcome[]): void {
  group.forEach((pending, at) => {
    const outcome = outcomes[at]
    if (outcome === undefined)
      return pending.reject(new Error('a change of the group has no outcome'))
    const { result } = outcome
    if (!(result instanceof Error)) return pending.resolve(result)
    if (result instanceof HubError) result.operationId = pending.request.attempt.operationId
    pending.reject(result)
  })
}

/** The fault of one change, not of the connection: a row that breaks a constraint, a lost reservation. */
function isOnesOwn(error: unknown): boolean {
  return isSqlError(error) || (error instanceof HubError && error.code === 'busy')
}

/** Deadlock, serialization failure, or a key that another transaction inserted since the load. */
function isRace(error: unknown): boolean {
  return ['40P01', '40001', '23505'].includes(sqlState(error) ?? '')
}

function tooManyWaiting(): HubError {
  return new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}
