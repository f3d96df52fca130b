// Group commit. Changes that arrive while a commit is in progress wait and are committed together: one locked load of
// all their records, the decisions in order (two changes of one record see each other), then all writes and one commit.
// A single caller gets a plain transaction without added wait; no caller can tell the difference.
// Why: docs/decisions/0006-group-commit.md.
import { setTimeout as delay } from 'node:timers/promises'
import type { Decision } from '../../domain/verdict.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord } from '../../domain/record.ts'
import { runCommitPipeline, type CommitPipelineOptions } from './commit-pipeline.ts'
import { commitLimits } from './commit-limits.ts'
import { FairQueue } from '../../fair-queue.ts'
import { openLinePacing } from './line-pacing.ts'
import { canBeReadAhead, lockedNames, namesOf, type Member } from './load-group.ts'
import { asHubError, overwrittenState, sqlState } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import { runGroup, type CommitQueue, type Pending } from './run-group.ts'
import type { ChangeRequest, Decide, RecordRef } from './change-port.ts'
import type { EventListener } from '../webhooks/webhook-port.ts'
import type { Acknowledged } from '../events/acknowledged.ts'
import { openWriteMonitor } from './write-monitor.ts'

type GroupCommit = {
  change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>>
  waiting(): number
  /** Whether nothing could be written for some seconds. */
  isBlocked(): boolean
  /** Resolves when every accepted change has its outcome. */
  idle(): Promise<void>
}

/** A change in the contended queue, with the names of the records that it writes. */
type ContendedChange = { readonly pending: Pending; readonly names: readonly string[] }

const noRefs: readonly RecordRef[] = []

type Options = {
  readonly database: Database
  readonly clock: () => Date
  readonly notify: EventListener
  readonly acknowledged: Acknowledged
}

export function openGroupCommit({ database, clock, notify, acknowledged }: Options): GroupCommit {
  const queue = new FairQueue<Pending>()
  /** Lines of batches, which wait behind the changes of single calls. */
  const batched = new FairQueue<Pending>()
  const pacing = openLinePacing<Pending>()
  let isPumpPlanned = false
  /** Changes of records that another transaction keeps locked wait here, so that they block no others. */
  const contended = new FairQueue<ContendedChange>()
  /** The number of contended changes by the name of the record that they write. */
  const contendedNames = new Map<string, number>()
  const running = new Set<Promise<void>>()
  /** How many more groups are loaded under lock before one is read ahead again. */
  let lockedGroups = 0
  let isMainRunning = false
  let isContendedRunning = false
  const monitor = openWriteMonitor()
  const pipelineOptions: CommitPipelineOptions = {
    database,
    clock,
    notify,
    monitor,
    acknowledged,
    take: takeForPipeline,
    requeue,
    recover,
  }

  function pump(): void {
    if (!isMainRunning && hasWork()) {
      isMainRunning = true
      monitor.workStarted()
      const onDone = () => {
        isMainRunning = false
        monitor.idle()
      }
      track(runMain().finally(onDone))
    }
    if (!isContendedRunning && contended.size > 0) {
      isContendedRunning = true
      const group = contended.take(commitLimits.groupMax)
      const onDone = () => {
        isContendedRunning = false
        for (const { names } of group) countContended(names, -1)
      }
      const pending = group.map((one) => one.pending)
      track(run(pending, 'contended').finally(onDone))
    }
  }

  function hasWork(): boolean {
    if (queue.size > 0) return true
    if (batched.size === 0) return false
    if (pacing.room() > 0) return true
    pumpAfter(pacing.waitMs())
    return false
  }

  /** Lines that rest beside single calls go on even if no other call comes. */
  function pumpAfter(ms: number): void {
    if (isPumpPlanned) return
    isPumpPlanned = true
    setTimeout(() => {
      isPumpPlanned = false
      pump()
    }, ms)
  }

  function runMain(): Promise<void> {
    const group = take()
    if (group.length === 0) return Promise.resolve()
    if (lockedGroups === 0 && canBeReadAhead(group)) {
      return runCommitPipeline(pipelineOptions, group)
    }
    lockedGroups = Math.max(0, lockedGroups - 1)
    return run(group, 'main')
  }

  function takeForPipeline(): readonly Pending[] {
    const group = take()
    if (canBeReadAhead(group)) return group
    requeue(group)
    return []
  }

  function requeue(group: readonly Pending[]): void {
    for (const pending of group.toReversed()) {
      pacing.end(pending)
      queueOf(pending).unshift(accountOf(pending), pending)
    }
  }

  /** Tells the pacing when the line has its outcome. */
  function paced({ resolve, reject, ...change }: Pending): Pending {
    const line: Pending = {
      ...change,
      resolve(decision) {
        pacing.end(line)
        resolve(decision)
      },
      reject(error) {
        pacing.end(line)
        reject(error)
      },
    }
    return line
  }

  function queueOf({ request }: Pending): FairQueue<Pending> {
    return request.isBatched === true ? batched : queue
  }

  function recover(group: readonly Pending[], error: unknown): Promise<void> {
    if (sqlState(error) === overwrittenState) lockedGroups = commitLimits.lockedAfterRace
    return run(group, 'main', error)
  }

  /** Changes queued before their record was found locked follow it to the contended queue, which keeps the order. */
  function take(): Pending[] {
    const group = takeFrom(queue, commitLimits.groupMax)
    if (batched.size === 0) return group
    const lines = takeFrom(batched, pacing.room())
    pacing.begin(lines)
    return group.concat(lines)
  }

  function takeFrom(from: FairQueue<Pending>, max: number): Pending[] {
    if (contendedNames.size === 0) return from.take(max)
    const group: Pending[] = []
    while (group.length < max) {
      const pending = from.takeOne()
      if (pending === undefined) break
      if (isContended(pending)) pushContended(pending)
      else group.push(pending)
    }
    return group
  }

  function isContended(member: Member): boolean {
    return contendedNames.size > 0 && namesOf(member).some((name) => contendedNames.has(name))
  }

  function track(work: Promise<void>): void {
    const tracked = work.finally(() => {
      running.delete(tracked)
      pump()
    })
    running.add(tracked)
  }

  async function run(
    group: readonly Pending[],
    from: CommitQueue,
    failure?: unknown,
  ): Promise<void> {
    const options = { database, clock, notify, monitor, acknowledged, queue: from, failure }
    const error = await runGroup(group, options)
    if (error === null) return
    const locked = await findLocked(database, group)
    const isLocked = (pending: Pending) =>
      locked.size === 0 || namesOf(pending).some((name) => locked.has(name))
    // In order of arrival: of two changes with the same clock, the last to arrive wins.
    requeue(group.filter((pending) => !isLocked(pending)))
    for (const pending of group.filter(isLocked)) {
      if (from === 'main') pushContended(pending)
      else pending.reject(asHubError(error))
    }
  }

  function countContended(names: readonly string[], by: number): void {
    for (const name of names) {
      const left = (contendedNames.get(name) ?? 0) + by
      if (left > 0) contendedNames.set(name, left)
      else contendedNames.delete(name)
    }
  }

  function pushContended(pending: Pending): void {
    const names = namesOf(pending)
    pacing.end(pending)
    countContended(names, 1)
    contended.push(accountOf(pending), { pending, names })
  }

  /** An account may use as much room as it leaves to others, so one account alone never fills the queue. */
  function hasRoomFor(accountId: string): boolean {
    const free = commitLimits.waitingMax - queue.size - contended.size
    return queue.sizeOf(accountId) + contended.sizeOf(accountId) < free
  }

  return {
    waiting: () => queue.size + batched.size + contended.size,
    isBlocked: () => monitor.isBlocked(),
    async idle() {
      while (running.size + batched.size > 0) {
        await (running.size > 0 ? Promise.race(running) : delay(pacing.waitMs()))
      }
    },
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>> {
      const { accountId } = request.attempt
      // A batch limits its lines in flight itself, and must not take the room of single calls.
      if (request.isBatched !== true) {
        if (!hasRoomFor(accountId)) return Promise.reject(tooManyWaiting())
        pacing.singleArrived()
      }
      return new Promise((resolve, reject) => {
        // The resolved decision is the one that this `decide` returned: an R.
        const resolveAny = resolve as (decision: Decision) => void
        const change = { request, decide, resolve: resolveAny, reject, discovered: noRefs }
        const pending = request.isBatched === true ? paced(change) : change
        if (isContended(pending)) pushContended(pending)
        else queueOf(pending).push(accountId, pending)
        pump()
      })
    },
  }
}

/** Empty when it cannot be determined: then the whole group has to wait. */
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

function accountOf({ request }: Pending): string {
  return request.attempt.accountId
}

function tooManyWaiting(): HubError {
  return new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}
