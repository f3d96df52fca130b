// Groups one behind another on one connection, so that neither side waits for the other. What a group has to know is
// read while the group before it is in its transaction, behind its records and before its events: the hub decides the
// next group while PostgreSQL writes events and waits for the disk. Nothing is locked that early; each record is
// compared when it is written. All of a run is one pipeline: what fails takes everything behind it along, so no
// group is ever committed behind one that was not.
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
import type { WriteMonitor } from './write-monitor.ts'

export type CommitPipeline = {
  readonly database: Database
  readonly clock: () => Date
  readonly tell: EventListener
  readonly watch: WriteMonitor
  /** The next group; empty when nobody waits, or the next one is not for the belt. */
  readonly take: () => readonly Pending[]
  /** Puts a group back in its place, before all that wait. */
  readonly giveBack: (group: readonly Pending[]) => void
  /** Sees to a group of which nothing was committed, or nobody knows. */
  readonly recover: (group: readonly Pending[], error: unknown) => Promise<void>
}

/** Runs until nobody waits, or something fails. Never rejects. */
export async function runCommitPipeline(
  belt: CommitPipeline,
  first: readonly Pending[],
): Promise<void> {
  let client: pg.PoolClient
  try {
    client = await belt.database.connectForWrites()
  } catch (error) {
    return belt.recover(first, error)
  }
  const run = new Run(belt, client, first)
  try {
    await run.go()
    client.release()
  } catch (error) {
    await run.giveUp(error)
  }
}

/** A group whose commit is not known yet. */
type Sent = { readonly decided: Decided; readonly committed: Promise<void> }

class Run {
  readonly #belt: CommitPipeline
  readonly #client: pg.PoolClient
  readonly #pipeline: Pipeline
  /** In their order. */
  readonly #sent: Sent[] = []
  /** Not sent. */
  #decided: Decided | null = null
  /** Not decided. */
  #next: readonly Pending[]
  /** Why that could not be. */
  #undecidable: unknown = null

  constructor(belt: CommitPipeline, client: pg.PoolClient, first: readonly Pending[]) {
    this.#belt = belt
    this.#client = client
    this.#pipeline = openPipeline(client)
    this.#next = first
  }

  async go(): Promise<void> {
    let groups = 0
    while (this.#next.length > 0) {
      groups += 1
      const loading = this.#send('ask')
      // While PostgreSQL works the callers of the group before get their answers.
      await this.#settleAllBut(1)
      await this.#decide(loading)
      this.#takeBehind(groups)
      if (this.#next.length > 0) continue
      // A caller alone is not made to pay for others who might come.
      const isAlone = groups === 1 && this.#decided?.group.length === 1
      void this.#send(isAlone ? 'end' : 'ask')
      if (isAlone) break
      while (this.#sent.length > 0 && this.#next.length === 0) {
        await this.#settleAllBut(this.#sent.length - 1)
        this.#takeBehind(groups)
      }
    }
    await this.#settleAllBut(0)
    await this.#pipeline.ended()
  }

  #takeBehind(groups: number): void {
    if (groups < commitLimits.groupsOfRunMax) this.#next = this.#belt.take()
  }

  /** What the decided group writes, and in between the question what the next one has to know. */
  #send(how: 'ask' | 'end'): Promise<LoadedGroup | null> {
    const decided = this.#decided
    const records = decided === null ? null : this.#sendRecords(decided)
    const loading = this.#read()
    if (decided !== null) {
      // PostgreSQL works on the records while the events are made.
      const attempts = this.#pipeline[how](attemptSteps(decided))
      const committed = Promise.all([attempts, records]).then(([last]) => requireCommitted(last))
      this.#sent.push({ decided, committed: awaitedLater(committed) })
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
    const steps = [...newPlans(this.#client), begin, ...recordSteps(loaded)]
    return awaitedLater(this.#pipeline.add(steps))
  }

  async #settleAllBut(left: number): Promise<void> {
    for (;;) {
      const [first] = this.#sent
      if (first === undefined || this.#sent.length <= left) return
      await first.committed
      this.#sent.shift()
      resolveGroup(first.decided, this.#belt)
    }
  }

  async #decide(loading: Promise<LoadedGroup | null>): Promise<void> {
    const group = this.#next
    try {
      const loaded = await loading
      if (loaded === null) return
      const ask: Ask = (steps) => this.#pipeline.ask(steps)
      this.#decided = await decideGroup({ group, loaded, clock: this.#belt.clock, ask })
      this.#next = []
    } catch (error) {
      this.#undecidable = error
      throw error
    }
  }

  /** What failed is seen to; what was behind it and was not run comes again, in the order in which it came. */
  async giveUp(error: unknown): Promise<void> {
    await this.#pipeline.ended()
    const failed: Failed[] = []
    for (const { decided, committed } of this.#sent) {
      const failure = await failureOf(committed)
      if (failure === null) resolveGroup(decided, this.#belt)
      else failed.push({ group: decided.group, failure })
    }
    if (this.#decided !== null) failed.push({ group: this.#decided.group, failure: error })
    failed.push({ group: this.#next, failure: this.#undecidable ?? new NotRun(error) })
    const [ill, behind] = [failed.filter(isItsOwn), failed.filter((one) => !isItsOwn(one))]
    this.#client.release(await closeOrRollBack(this.#client, ill[0]?.failure ?? error))
    for (const { group } of behind.toReversed()) this.#belt.giveBack(group)
    for (const { group, failure } of ill) await this.#belt.recover(group, failure)
  }
}

type Failed = { readonly group: readonly Pending[]; readonly failure: unknown }

function isItsOwn({ failure }: Failed): boolean {
  return !(failure instanceof NotRun)
}

/** It may fail before somebody asks. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}

/** How many groups a connection has had, and at which of them its plans are made anew. */
const plansOf = new WeakMap<pg.PoolClient, { groups: number; renewAt: number }>()

/**
 * A plan is kept for as long as the connection, and one that was made for a table of ten rows would
 * read all of it when there are a million: so plans are made anew after 4, 16, 64 … groups.
 */
function newPlans(client: pg.PoolClient): Step[] {
  const plans = plansOf.get(client) ?? { groups: 0, renewAt: 4 }
  plansOf.set(client, plans)
  plans.groups += 1
  if (plans.groups < plans.renewAt) return []
  plans.renewAt *= 4
  return [{ name: 'discard-plans', text: 'discard plans' }]
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
    return null
  } catch (error) {
    return error
  }
}
