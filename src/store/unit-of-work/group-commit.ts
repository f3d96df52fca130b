// The write door. Changes that arrive while others are committed wait, and are committed together: one
// locked load of all their records, the decisions one after another (two changes of one record in a
// group see each other), then all writes and the commit at once. With one caller it is a plain
// transaction without added wait; no caller knows which it was.
// Why: docs/decisions/0006-group-commit.md.
import type { Decision } from '../../domain/verdict.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord } from '../../domain/record.ts'
import { runCommitPipeline, type CommitPipeline } from './commit-pipeline.ts'
import { commitLimits } from './commit-limits.ts'
import { FairQueue } from '../../fair-queue.ts'
import { canBeReadAhead, lockedNames, namesOf, type Member } from './load-group.ts'
import { asHubError, overwrittenState, sqlState } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import { runGroup, type CommitQueue, type Pending } from './run-group.ts'
import type { ChangeRequest, Decide, RecordRef } from './change-port.ts'
import type { EventListener } from '../webhooks/webhook-port.ts'
import { openWriteMonitor } from './write-monitor.ts'

export type GroupCommit = {
  change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>>
  waiting(): number
  /** Nothing could be written for some seconds. */
  isBlocked(): boolean
  /** Resolves when every change that came in is settled. */
  idle(): Promise<void>
}

/** A change that waits aside, by the names that were locked for it. */
type ContendedQueue = { readonly pending: Pending; readonly names: readonly string[] }

const noRefs: readonly RecordRef[] = []

export function openGroupCommit(
  database: Database,
  clock: () => Date,
  tell: EventListener = () => undefined,
): GroupCommit {
  const queue = new FairQueue<Pending>()
  /** For changes of records that somebody else keeps locked: they wait here, and hold up nobody. */
  const aside = new FairQueue<ContendedQueue>()
  /** How many changes wait aside, by the name of the locked record. */
  const held = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  /** How many groups are loaded under lock before one is read ahead again. */
  let lockedGroups = 0
  let quickRuns = false
  let contendedRuns = false
  const watch = openWriteMonitor()
  const belt: CommitPipeline = {
    database,
    clock,
    tell,
    watch,
    take: takeForPipeline,
    giveBack,
    recover,
  }

  function pump(): void {
    if (!quickRuns && queue.size > 0) {
      quickRuns = true
      watch.workStarted()
      const leave = () => {
        quickRuns = false
        watch.idle()
      }
      occupy(runQuick().finally(leave))
    }
    if (!contendedRuns && aside.size > 0) {
      contendedRuns = true
      const group = aside.take(commitLimits.groupMax)
      const leave = () => {
        contendedRuns = false
        for (const { names } of group) count(names, -1)
      }
      const pending = group.map((one) => one.pending)
      occupy(run(pending, 'aside').finally(leave))
    }
  }

  function runQuick(): Promise<void> {
    const group = take()
    if (group.length === 0) return Promise.resolve()
    if (lockedGroups === 0 && canBeReadAhead(group)) return runCommitPipeline(belt, group)
    lockedGroups = Math.max(0, lockedGroups - 1)
    return run(group, 'quick')
  }

  function takeForPipeline(): readonly Pending[] {
    const group = take()
    if (canBeReadAhead(group)) return group
    giveBack(group)
    return []
  }

  function giveBack(group: readonly Pending[]): void {
    for (const pending of group.toReversed()) queue.giveBack(accountOf(pending), pending)
  }

  function recover(group: readonly Pending[], error: unknown): Promise<void> {
    if (sqlState(error) === overwrittenState) lockedGroups = commitLimits.lockedAfterRace
    return run(group, 'quick', error)
  }

  /** What came before its record was known to be locked follows it aside, so that the order is kept. */
  function take(): Pending[] {
    if (held.size === 0) return queue.take(commitLimits.groupMax)
    const group: Pending[] = []
    while (group.length < commitLimits.groupMax) {
      const pending = queue.takeOne()
      if (pending === undefined) break
      if (isHeld(pending)) setAside(pending)
      else group.push(pending)
    }
    return group
  }

  function isHeld(member: Member): boolean {
    return held.size > 0 && namesOf(member).some((name) => held.has(name))
  }

  function occupy(running: Promise<void>): void {
    const lane = running.finally(() => {
      underWay.delete(lane)
      pump()
    })
    underWay.add(lane)
  }

  async function run(group: readonly Pending[], lane: CommitQueue, failure?: unknown): Promise<void> {
    const error = await runGroup(group, { database, clock, tell, watch, lane, failure })
    if (error === null) return
    const locked = await findLocked(database, group)
    const isLocked = (pending: Pending) =>
      locked.size === 0 || namesOf(pending).some((name) => locked.has(name))
    // In the order in which they came: of two equal clocks the last to arrive wins.
    giveBack(group.filter((pending) => !isLocked(pending)))
    for (const pending of group.filter(isLocked)) {
      if (lane === 'quick') setAside(pending)
      else pending.reject(asHubError(error))
    }
  }

  function count(names: readonly string[], by: number): void {
    for (const name of names) {
      const left = (held.get(name) ?? 0) + by
      if (left > 0) held.set(name, left)
      else held.delete(name)
    }
  }

  function setAside(pending: Pending): void {
    const names = namesOf(pending)
    count(names, 1)
    aside.push(accountOf(pending), { pending, names })
  }

  /** An account may take as much room as it leaves to others, so that one alone never fills the queue. */
  function hasRoomFor(accountId: string): boolean {
    const free = commitLimits.waitingMax - queue.size - aside.size
    return queue.sizeOf(accountId) + aside.sizeOf(accountId) < free
  }

  return {
    waiting: () => queue.size + aside.size,
    isBlocked: () => watch.isBlocked(),
    async idle() {
      while (underWay.size > 0) await Promise.race(underWay)
    },
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>> {
      const { accountId } = request.attempt
      if (!hasRoomFor(accountId)) return Promise.reject(tooManyWaiting())
      return new Promise((resolve, reject) => {
        // What is resolved is what this very `decide` returned: an R.
        const settle = resolve as (decision: Decision) => void
        const pending = { request, decide, resolve: settle, reject, discovered: noRefs }
        if (isHeld(pending)) setAside(pending)
        else queue.push(accountId, pending)
        pump()
      })
    },
  }
}

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

function accountOf({ request }: Pending): string {
  return request.attempt.accountId
}

function tooManyWaiting(): HubError {
  return new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}
