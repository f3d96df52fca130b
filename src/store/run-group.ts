// One group of changes through one transaction: loaded, decided, saved. And what becomes of a group that
// fails: it is tried again, or taken apart, so that nobody fails for his neighbour.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { HubError } from '../domain/hub-error.ts'
import { newHex } from '../ids.ts'
import type { Decision, Moment } from '../domain/verdict.ts'
import type { HubRecord } from '../domain/record.ts'
import {
  ask as query,
  asHubError,
  databaseLimits,
  isSqlError,
  sqlState,
  type Database,
} from './postgres.ts'
import { runBatch, type Step } from './pipeline.ts'
import { doorLimits } from './door-limits.ts'
import { overwrittenState } from './record-table.ts'
import { loadOf, type Ask, type LoadedGroup } from './load-group.ts'
import { saveGroup, type Outcome } from './save-group.ts'
import type { ChangeRequest, Decide } from './store.ts'
import type { EventListener } from './webhook-port.ts'

/** A change that waits for its outcome. */
export type Pending = {
  readonly request: ChangeRequest
  readonly decide: Decide<HubRecord>
  readonly resolve: (decision: Decision) => void
  readonly reject: (error: Error) => void
}

/** A group in its transaction, ready to be saved. */
export type Decided = {
  readonly group: readonly Pending[]
  readonly outcomes: readonly Outcome[]
  readonly loaded: LoadedGroup
}

export type Lane = 'quick' | 'aside'

export const begin: Step = { name: 'begin', text: 'begin' }

const beginOf: Record<Lane, readonly Step[]> = {
  quick: [begin],
  aside: [
    begin,
    {
      name: 'wait-longer',
      text: `set local lock_timeout = ${databaseLimits.lockTimeoutMs}`,
    },
  ],
}

type Run = {
  readonly database: Database
  readonly clock: () => Date
  readonly tell: EventListener
  readonly lane: Lane
  /** Why the group has failed already, when it has. */
  readonly failure?: unknown
}

/** Never rejects: settles every change, or gives the error of a lock that somebody else holds. */
export async function runGroup(
  group: readonly Pending[],
  { failure, ...run }: Run,
): Promise<Error | null> {
  let error = failure
  for (let tries = 0; ; tries += 1) {
    if (error === undefined) {
      try {
        settleAll(await commitGroup(group, run), run.tell)
        return null
      } catch (thrown) {
        error = thrown
      }
    }
    if (error instanceof Error && isLockNotAvailable(error)) return error
    if (isRace(error) && tries < doorLimits.retriesMax) {
      // Under its lock no record is overwritten a second time: there is nothing to get out of the way of.
      if (sqlState(error) !== overwrittenState)
        await delay(Math.random() * doorLimits.retryDelayMs * 2 ** tries)
      error = undefined
    } else if (group.length > 1 && isOnesOwn(error)) {
      // A change that can't be written must not fail its neighbours.
      for (const pending of group) {
        const waiting = await runGroup([pending], run)
        if (waiting !== null) pending.reject(asHubError(waiting))
      }
      return null
    } else {
      for (const pending of group) pending.reject(asHubError(error))
      return null
    }
  }
}

async function commitGroup(
  group: readonly Pending[],
  { database, clock, lane }: Run,
): Promise<Decided> {
  const client = await database.connectForWrites()
  let broken = false
  try {
    const load = loadOf(group, beginOf[lane])
    const loaded = load.read(await runBatch(client, load.steps))
    const decided = await decideGroup({
      group,
      loaded,
      clock,
      ask: (steps) => runBatch(client, steps),
    })
    await saveGroup(client, decided)
    return decided
  } catch (error) {
    broken = !(await rolledBack(client, error))
    throw error
  } finally {
    client.release(broken)
  }
}

/** Ends a failed transaction. False when the connection can't be used any more. */
export async function rolledBack(client: pg.PoolClient, error: unknown): Promise<boolean> {
  if (!isSqlError(error) && !(error instanceof HubError)) return false
  return query(client, { text: 'rollback' }).then(
    () => true,
    () => false,
  )
}

type Undecided = {
  readonly group: readonly Pending[]
  readonly loaded: LoadedGroup
  readonly clock: () => Date
  readonly ask: Ask
}

/** All decisions again when one of them asks for more: they are pure, so nothing happens twice. */
export async function decideGroup({ group, loaded, clock, ask }: Undecided): Promise<Decided> {
  for (;;) {
    const outcomes = group.map((pending) => decideOne(pending, loaded, clock))
    if (!(await loaded.loadMissing(ask))) return { group, outcomes, loaded }
  }
}

function decideOne({ request, decide }: Pending, loaded: LoadedGroup, clock: () => Date): Outcome {
  const { accountId, operationId } = request.attempt
  const now = clock().toISOString()
  try {
    const decision = decide(loaded.of(accountId), new MomentOfChange(now, operationId))
    for (const write of decision.writes) loaded.put(accountId, write.record)
    return { request, now, result: decision }
  } catch (error) {
    return { request, now, result: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Makes ids only for who asks. */
class MomentOfChange implements Moment {
  readonly now: string
  readonly operationId: string
  constructor(now: string, operationId: string) {
    this.now = now
    this.operationId = operationId
  }
  get blueTapeId() {
    return newHex(6)
  }
}

/** After the commit: whoever waits for a change, or for its events, hears of it. */
export function settleAll({ group, outcomes }: Decided, tell: EventListener): void {
  group.forEach((pending, at) => {
    const result = outcomes[at]?.result ?? new Error('a change of the group has no outcome')
    if (!(result instanceof Error)) {
      const { accountId } = pending.request.attempt
      for (const { record, event } of result.writes) {
        if (event !== null) tell(accountId, record.kind)
      }
      return pending.resolve(result)
    }
    if (result instanceof HubError) result.operationId = pending.request.attempt.operationId
    pending.reject(result)
  })
}

function isLockNotAvailable(error: unknown): boolean {
  return sqlState(error) === '55P03'
}

/** The fault of one change, not of the connection: a row that breaks a constraint, a lost reservation. */
function isOnesOwn(error: unknown): boolean {
  return isSqlError(error) || (error instanceof HubError && error.code === 'busy')
}

/** A deadlock, a serialization failure, or a record that another transaction made or changed since the load. */
function isRace(error: unknown): boolean {
  return ['40P01', '40001', '23505', overwrittenState].includes(sqlState(error) ?? '')
}
