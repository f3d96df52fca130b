// Commits consecutive groups over one connection without waiting for round trips: the records of the next group are
// read ahead, between the records and the events of the group before it, so the hub decides while PostgreSQL writes and
// syncs. Nothing is locked that early; each record is compared when it is written. A run is one statement pipeline: a
// failure cancels everything sent after it, so no group is committed after one that was not.
import type pg from 'pg'
import { NotRun, openPipeline, type Pipeline, type Step } from './statement-pipeline.ts'
import { readAheadLoad, type Ask, type LoadedGroup } from './load-group.ts'
import { commitLimits } from './commit-limits.ts'
import type { Database } from '../postgres.ts'
import {
  begin,
  closeOrRollBack,
  decideGroup,
  resolveGroup,
  type Decided,
  type Pending,
} from './run-group.ts'
import { attemptSteps, recordSteps, requireCommitted } from './save-group.ts'
import type { EventListener } from '../webhooks/webhook-port.ts'
import type { Acknowledged } from '../events/acknowledged.ts'
import type { FeedHead } from '../insight.ts'
import type { WriteMonitor } from './write-monitor.ts'

export type CommitPipelineOptions = {
  readonly database: Database
  readonly clock: () => Date
  readonly notify: EventListener
  readonly monitor: WriteMonitor
  readonly acknowledged: Acknowledged
  /** The next group; empty when the queue is empty, or the next group cannot be read ahead. */
  readonly take: () => readonly Pending[]
  /** Puts a group back at the front of the queue. */
  readonly requeue: (group: readonly Pending[]) => void
  /** Handles a group that failed or is in doubt. */
  readonly recover: (group: readonly Pending[], error: unknown) => Promise<void>
}

/** Runs until the queue is empty or a group fails. Never rejects. */
export async function runCommitPipeline(
  options: CommitPipelineOptions,
  first: readonly Pending[],
): Promise<void> {
  let client: pg.PoolClient
  try {
    client = await options.database.connectForWrites()
  } catch (error) {
    return options.recover(first, error)
  }
  const run = new Run(options, client, first)
  try {
    await run.commitGroups()
    client.release()
  } catch (error) {
    await run.abort(error)
  }
}

/** A group that was sent and whose commit is not confirmed yet. */
type InFlight = { readonly decided: Decided; readonly committed: Promise<readonly FeedHead[]> }

/** A group is first `#next`, then `#decided`, then `#inFlight`. */
class Run {
  readonly #options: CommitPipelineOptions
  readonly #client: pg.PoolClient
  readonly #pipeline: Pipeline
  /** Oldest first. */
  readonly #inFlight: InFlight[] = []
  #decided: Decided | null = null
  #next: readonly Pending[]
  /** Why `#next` could not be decided. */
  #decideFailure: unknown = null

  constructor(options: CommitPipelineOptions, client: pg.PoolClient, first: readonly Pending[]) {
    this.#options = options
    this.#client = client
    this.#pipeline = openPipeline(client)
    this.#next = first
  }

  async commitGroups(): Promise<void> {
    let groups = 0
    while (this.#next.length > 0) {
      groups += 1
      const loading = this.#send('ask')
      // Callers of the previous group get their answers while PostgreSQL works on this one.
      await this.#awaitCommits(1)
      await this.#decide(loading)
      this.#takeNext(groups)
      if (this.#next.length > 0) continue
      // A single caller does not pay for keeping the pipeline open.
      const isAlone = groups === 1 && this.#decided?.group.length === 1
      void this.#send(isAlone ? 'end' : 'ask')
      if (isAlone) break
      while (this.#inFlight.length > 0 && this.#next.length === 0) {
        await this.#awaitCommits(this.#inFlight.length - 1)
        this.#takeNext(groups)
      }
    }
    await this.#awaitCommits(0)
    await this.#pipeline.ended()
  }

  #takeNext(groups: number): void {
    if (groups < commitLimits.groupsOfRunMax) this.#next = this.#options.take()
  }

  /** Sends the writes of the decided group, with the reads for the next group in between. */
  #send(how: 'ask' | 'end'): Promise<LoadedGroup | null> {
    const decided = this.#decided
    const records = decided === null ? null : this.#sendRecords(decided)
    const loading = this.#read()
    if (decided !== null) {
      // PostgreSQL works on the records while the events are built.
      const attempts = this.#pipeline[how](attemptSteps(decided))
      const committed = Promise.all([attempts, records]).then(([last]) => requireCommitted(last))
      this.#inFlight.push({ decided, committed: awaitedLater(committed) })
      this.#decided = null
    }
    return loading
  }

  #read(): Promise<LoadedGroup | null> {
    if (this.#next.length === 0) {
      this.#pipeline.send()
      return Promise.resolve(null)
    }
    const { steps, read } = readAheadLoad(this.#next)
    return awaitedLater(this.#pipeline.ask(steps).then(read))
  }

  #sendRecords({ loaded }: Decided): Promise<unknown> {
    const steps = [...discardStalePlans(this.#client), begin, ...recordSteps(loaded)]
    return awaitedLater(this.#pipeline.add(steps))
  }

  /** Waits until at most `max` groups are in flight. */
  async #awaitCommits(max: number): Promise<void> {
    for (;;) {
      const [first] = this.#inFlight
      if (first === undefined || this.#inFlight.length <= max) return
      const heads = await first.committed
      this.#inFlight.shift()
      resolveGroup(first.decided, heads, this.#options)
    }
  }

  async #decide(loading: Promise<LoadedGroup | null>): Promise<void> {
    const group = this.#next
    try {
      const loaded = await loading
      if (loaded === null) return
      const ask: Ask = (steps) => this.#pipeline.ask(steps)
      this.#decided = await decideGroup({ group, loaded, clock: this.#options.clock, ask })
      this.#next = []
    } catch (error) {
      this.#decideFailure = error
      throw error
    }
  }

  /** Recovers the groups that failed; those that were not run are requeued in their order. */
  async abort(error: unknown): Promise<void> {
    await this.#pipeline.ended()
    const unresolved: Unresolved[] = []
    for (const { decided, committed } of this.#inFlight) {
      const outcome = await settled(committed)
      if (outcome.status === 'fulfilled') resolveGroup(decided, outcome.value, this.#options)
      else unresolved.push({ group: decided.group, failure: outcome.reason })
    }
    if (this.#decided !== null) unresolved.push({ group: this.#decided.group, failure: error })
    unresolved.push({ group: this.#next, failure: this.#decideFailure ?? new NotRun(error) })
    const failed = unresolved.filter(wasRun)
    const notRun = unresolved.filter((one) => !wasRun(one))
    this.#client.release(await closeOrRollBack(this.#client, failed[0]?.failure ?? error))
    for (const { group } of notRun.toReversed()) this.#options.requeue(group)
    for (const { group, failure } of failed) await this.#options.recover(group, failure)
  }
}

type Unresolved = { readonly group: readonly Pending[]; readonly failure: unknown }

function wasRun({ failure }: Unresolved): boolean {
  return !(failure instanceof NotRun)
}

/** Keeps a rejection before the first await from being reported as unhandled. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** How many groups a connection has run, and at which count its plans are discarded next. */
const planAges = new WeakMap<pg.PoolClient, { groups: number; discardAt: number }>()

/**
 * A cached plan lives as long as its connection, and one made when a table had ten rows would scan all of it at a
 * million. So plans are discarded after 4, 16, 64 … groups.
 */
function discardStalePlans(client: pg.PoolClient): Step[] {
  const age = planAges.get(client) ?? { groups: 0, discardAt: 4 }
  planAges.set(client, age)
  age.groups += 1
  if (age.groups < age.discardAt) return []
  age.discardAt *= 4
  return [{ name: 'discard-plans', text: 'discard plans' }]
}

async function settled<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([promise])
  return result
}
