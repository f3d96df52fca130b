// The write door. Changes that arrive while a commit runs wait and are committed together: one locked
// load of all their records, the decisions one after another (two changes of one record in a group
// see each other), then all writes and the commit in one round trip. With one caller it is a plain
// transaction without added wait; no caller knows which it was.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { HubError } from '../domain/hub-error.ts'
import { newHex } from '../ids.ts'
import type { Decision, HubRecord, Moment } from '../domain/verdict.ts'
import { asHubError, isSqlError, sqlState, type Database } from './postgres.ts'
import { loadRecords, type LoadedGroup } from './load-group.ts'
import { saveGroup, type Outcome } from './save-group.ts'
import type { ChangeRequest, Decide } from './store.ts'

export const doorLimits = {
  /** Groups under way at once, each on a connection of its own: one decides while another commits. */
  lanes: 2,
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
  const lanesBusy = new Set<Promise<void>>()

  function pump(): void {
    while (lanesBusy.size < doorLimits.lanes && queue.length > 0) {
      const lane = runGroup(database, clock, queue.splice(0, doorLimits.groupMax)).finally(() => {
        lanesBusy.delete(lane)
        pump()
      })
      lanesBusy.add(lane)
    }
  }

  return {
    waiting: () => queue.length,
    async idle() {
      while (lanesBusy.size > 0) await Promise.race(lanesBusy)
    },
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>> {
      if (queue.length >= doorLimits.waitingMax) return Promise.reject(tooManyWaiting())
      return new Promise((resolve, reject) => {
        // What is resolved is what this very `decide` returned: an R.
        const settle = resolve as (decision: Decision) => void
        queue.push({ request, decide, resolve: settle, reject })
        pump()
      })
    },
  }
}

/** Never rejects: every change of the group is settled, one way or the other. */
async function runGroup(database: Database, clock: () => Date, group: Pending[]): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      settleAll(group, await commitGroup(database, clock, group))
      return
    } catch (error) {
      if (isRace(error) && tries < doorLimits.retriesMax) {
        await delay(Math.random() * doorLimits.retryDelayMs * 2 ** tries)
      } else if (group.length > 1 && isOnesOwn(error)) {
        // A change that can't be written must not fail its neighbours.
        for (const pending of group) await runGroup(database, clock, [pending])
        return
      } else {
        for (const pending of group) pending.reject(asHubError(error))
        return
      }
    }
  }
}

async function commitGroup(
  database: Database,
  clock: () => Date,
  group: readonly Pending[],
): Promise<Outcome[]> {
  const client = await database.connectForWrites()
  let broken = false
  try {
    const loaded = await loadRecords(client, group)
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
