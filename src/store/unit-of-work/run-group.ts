// Runs a group of changes in one transaction: load, decide, save. A group that fails is retried, or its changes are run
// one by one: one failing change must not fail its group.
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { timeOf } from '../../domain/accounts/account-clock.ts'
import { HubError } from '../../domain/hub-error.ts'
import { newHex } from '../../ids.ts'
import type { Decision, DecisionContext } from '../../domain/verdict.ts'
import type { HubRecord } from '../../domain/record.ts'
import {
  asHubError,
  keepsConnection,
  overwrittenState,
  reactionTo,
  sqlState,
  type Reaction,
} from '../database-errors.ts'
import { ask as query, databaseLimits } from '../ask.ts'
import type { Database } from '../postgres.ts'
import { runBatch, type Step } from './statement-pipeline.ts'
import { commitLimits } from './commit-limits.ts'
import { loadWithCounts, LockFirst, type Ask, type LoadedGroup, type Member } from './load-group.ts'
import { saveGroup, type Outcome } from './save-group.ts'
import type { Decide } from './change-port.ts'
import type { EventListener } from '../webhooks/webhook-port.ts'
import type { Acknowledged } from '../events/acknowledged.ts'
import type { FeedHead } from '../insight.ts'
import type { WriteMonitor } from './write-monitor.ts'

/** A change whose caller waits for the outcome. */
export type Pending = Member & {
  readonly decide: Decide<HubRecord>
  readonly resolve: (decision: Decision) => void
  readonly reject: (error: Error) => void
}

/** A group ready to be saved. */
export type Decided = {
  readonly group: readonly Pending[]
  readonly outcomes: readonly Outcome[]
  readonly loaded: LoadedGroup
}

export type CommitQueue = 'main' | 'contended'

export const begin: Step = { name: 'begin', text: 'begin' }

const beginSteps: Record<CommitQueue, readonly Step[]> = {
  main: [begin],
  contended: [
    begin,
    {
      name: 'set-group-lock-timeout',
      text: `set local lock_timeout = ${databaseLimits.lockTimeoutMs}`,
    },
  ],
}

type Run = {
  readonly database: Database
  readonly clock: () => Date
  readonly notify: EventListener
  readonly monitor: WriteMonitor
  readonly acknowledged: Acknowledged
  readonly queue: CommitQueue
  /** The error of the attempt that already failed, if any. */
  readonly failure?: unknown
}

/** Never rejects: every change gets its outcome, or the error of a lock held elsewhere is returned. */
export async function runGroup(
  group: readonly Pending[],
  { failure, ...run }: Run,
): Promise<Error | null> {
  const error = await attempt(group, run, failure)
  if (error === null) return null
  const reaction = reactionTo(error)
  if (reaction === 'locked' && error instanceof Error) return error
  if (group.length > 1 && isCausedByOneChange(error, reaction)) await runEach(group, run)
  else rejectAll(group, error, run.monitor)
  return null
}

function rejectAll(group: readonly Pending[], error: unknown, monitor: WriteMonitor): void {
  const refusal = asHubError(error)
  if (isUnavailable(refusal)) monitor.failed()
  for (const pending of group) pending.reject(refusal)
}

/** The final error of the group; `null` when it was committed. */
async function attempt(
  group: readonly Pending[],
  run: Omit<Run, 'failure'>,
  failure: unknown,
): Promise<unknown> {
  let error = failure
  let restarts = 0
  for (let tries = 0; ; tries += 1) {
    if (error === undefined) {
      try {
        const { decided, heads } = await commitGroup(group, run)
        resolveGroup(decided, heads, run)
        return null
      } catch (thrown) {
        error = thrown
      }
    }
    if (error instanceof LockFirst && restarts < commitLimits.restartsMax) {
      restarts += 1
      error = undefined
      continue
    }
    if (reactionTo(error) !== 'retry' || tries >= commitLimits.retriesMax) return error
    // The retry locks its records, so it cannot lose the same race again and needs no delay.
    if (sqlState(error) !== overwrittenState)
      await delay(Math.random() * commitLimits.retryDelayMs * 2 ** tries)
    error = undefined
  }
}

/** Runs the changes one by one, until the database turns out to be unavailable. */
async function runEach(group: readonly Pending[], run: Omit<Run, 'failure'>): Promise<void> {
  let outage: unknown = null
  for (const pending of group) {
    const error = outage ?? (await attempt([pending], run, undefined))
    if (error === null) continue
    rejectAll([pending], error, run.monitor)
    if (reactionTo(error) === 'unavailable' || isUnavailable(error)) outage = error
  }
}

async function commitGroup(
  group: readonly Pending[],
  { database, clock, queue }: Run,
): Promise<{ readonly decided: Decided; readonly heads: readonly FeedHead[] }> {
  const client = await database.connectForWrites()
  let broken: Error | undefined
  try {
    const load = loadWithCounts(group, beginSteps[queue])
    const loaded = load.read(await runBatch(client, load.steps))
    const decided = await decideGroup({
      group,
      loaded,
      clock,
      ask: (steps) => runBatch(client, steps),
    })
    return { decided, heads: await saveGroup(client, decided) }
  } catch (error) {
    broken = await closeOrRollBack(client, error)
    throw error
  } finally {
    client.release(broken)
  }
}

/** Ends a failed transaction. Returns the error to release the connection with when it must not be reused. */
export async function closeOrRollBack(
  client: pg.PoolClient,
  error: unknown,
): Promise<Error | undefined> {
  const failure = error instanceof Error ? error : new Error(String(error))
  if (!keepsConnection(error) && !(error instanceof HubError)) return failure
  return query(client, { text: 'rollback' }).then(
    () => undefined,
    () => failure,
  )
}

type Undecided = {
  readonly group: readonly Pending[]
  readonly loaded: LoadedGroup
  readonly clock: () => Date
  readonly ask: Ask
}

/** Repeats all decisions when one of them asks for more records: they are pure, so nothing happens twice. */
export async function decideGroup({ group, loaded, clock, ask }: Undecided): Promise<Decided> {
  for (;;) {
    const outcomes = group.map((pending) => decideOne(pending, loaded, clock))
    if (!(await loaded.loadMissing(ask))) return { group, outcomes, loaded }
  }
}

function decideOne(pending: Pending, loaded: LoadedGroup, clock: () => Date): Outcome {
  const { request, decide } = pending
  const { accountId, operationId, clockOffsetMs = null } = request.attempt
  const now = timeOf(clock(), clockOffsetMs).toISOString()
  try {
    const decision = decide(loaded.viewFor(pending), new ChangeContext(now, operationId))
    for (const write of decision.writes) loaded.put(accountId, write.record)
    return { request, now, result: decision }
  } catch (error) {
    return { request, now, result: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Generates an id only when one is read. */
class ChangeContext implements DecisionContext {
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

/** After the commit: answers the callers and notifies the listeners of events. */
export function resolveGroup(
  { group, outcomes }: Decided,
  heads: readonly FeedHead[],
  { notify, monitor, acknowledged }: Pick<Run, 'notify' | 'monitor' | 'acknowledged'>,
): void {
  monitor.committed()
  for (const { accountId, lastSeq } of heads) {
    const last = outcomes.findLast((outcome) => hasEventOf(accountId, outcome))
    const operationId = last?.request.attempt.operationId
    if (operationId !== undefined) acknowledged.add(accountId, { seq: lastSeq, operationId })
  }
  group.forEach((pending, at) => {
    const result = outcomes[at]?.result ?? new Error('a change of the group has no outcome')
    if (!(result instanceof Error)) {
      const { accountId } = pending.request.attempt
      for (const { record, event } of result.writes) {
        if (event !== null) notify(accountId, record.kind)
      }
      return pending.resolve(result)
    }
    if (result instanceof HubError) result.operationId = pending.request.attempt.operationId
    pending.reject(result)
  })
}

function hasEventOf(accountId: string, { request, result }: Outcome): boolean {
  if (request.attempt.accountId !== accountId || result instanceof Error) return false
  return result.writes.some(({ event }) => event !== null)
}

/** Such as a constraint violation, a lost reservation, or a race that was lost on every retry. */
function isCausedByOneChange(error: unknown, reaction: Reaction | null): boolean {
  if (reaction === null) return error instanceof HubError && error.code === 'busy'
  return reaction === 'isolate' || reaction === 'retry'
}

function isUnavailable(error: unknown): boolean {
  return error instanceof HubError && error.code === 'unavailable'
}
