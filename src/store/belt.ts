// Groups one behind another on one connection. A group's save goes out together with the next one's
// load: `save, commit, begin, load` is one packet and one round trip, and while PostgreSQL works on it
// the callers of the group before get their answers. To wake the other side costs more than a statement.
import type pg from 'pg'
import { runBatch, runBatches, type Step } from './batch.ts'
import { loadOf, type LoadedGroup } from './load-group.ts'
import type { Database } from './postgres.ts'
import type { EventListener } from './webhook-port.ts'
import {
  beginOf,
  decideGroup,
  rolledBack,
  settleAll,
  type Decided,
  type Pending,
} from './run-group.ts'
import { hasKeeps, requireCommitted, saveGroup, saveSteps } from './save-group.ts'

export type Belt = {
  readonly database: Database
  readonly clock: () => Date
  readonly tell: EventListener
  /** The next group; empty when nobody waits. */
  readonly take: () => readonly Pending[]
  /** Puts a group back in its place, before all that wait. */
  readonly giveBack: (group: readonly Pending[]) => void
  /** Sees to a group of which nothing was committed, or nobody knows. */
  readonly recover: (group: readonly Pending[], error: unknown) => Promise<void>
}

/** Runs until nobody waits, or the connection is lost. Never rejects. */
export async function runBelt(belt: Belt): Promise<void> {
  let next = belt.take()
  const client = await connect(belt, next)
  if (client === null) return
  let decided: Decided | null = null
  let committed: Decided | null = null
  let sound = true
  while (sound && (decided !== null || next.length > 0)) {
    const { saved, loaded } = send(client, decided, next)
    if (committed !== null) settleAll(committed, belt.tell)
    committed = null
    const failure = await saved
    if (failure === null) {
      committed = decided
      try {
        decided = await decide(client, { clock: belt.clock, group: next, loaded })
      } catch (error) {
        if (committed !== null) settleAll(committed, belt.tell)
        committed = decided = null
        sound = await rolledBack(client, error)
        await belt.recover(next, error)
      }
    } else {
      // The next group's transaction has begun behind the failed one: it is given up, and comes again.
      sound = await rolledBack(client, failure)
      belt.giveBack(next)
      await belt.recover(decided?.group ?? [], failure)
      decided = null
    }
    // Behind an answer that is to be kept nothing may be sent: whether it may commit is seen in between.
    next = !sound || (decided !== null && hasKeeps(decided.outcomes)) ? [] : belt.take()
  }
  if (committed !== null) settleAll(committed, belt.tell)
  client.release(!sound)
}

async function connect(belt: Belt, waiting: readonly Pending[]): Promise<pg.PoolClient | null> {
  try {
    return await belt.database.connectForWrites()
  } catch (error) {
    await belt.recover(waiting, error)
    return null
  }
}

type Trip = {
  /** Why the save failed, or `null`. */
  readonly saved: Promise<Error | null>
  readonly loaded: Promise<LoadedGroup | null>
}

/** One question: what the decided group writes, with its commit, and what the next one has to know. */
function send(client: pg.PoolClient, decided: Decided | null, next: readonly Pending[]): Trip {
  if (next.length === 0) {
    const saving = decided === null ? Promise.resolve() : saveGroup(client, decided)
    return { saved: saving.then(() => null, asError), loaded: Promise.resolve(null) }
  }
  const load = loadOf(next, [...newPlans(client), ...beginOf.quick])
  if (decided === null) {
    const loaded = runBatch(client, load.steps).then(load.read)
    return { saved: Promise.resolve(null), loaded: awaitedLater(loaded) }
  }
  const { first, second } = runBatches(client, saveSteps(decided), load.steps)
  const saved = first.then(requireCommitted).then(() => null, asError)
  return { saved, loaded: awaitedLater(second.then(load.read)) }
}

/** After the save, that is, and it may fail before. */
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

type Loading = Pick<Belt, 'clock'> & {
  readonly group: readonly Pending[]
  readonly loaded: Promise<LoadedGroup | null>
}

async function decide(
  client: pg.PoolClient,
  { group, loaded, clock }: Loading,
): Promise<Decided | null> {
  const found = await loaded
  return found === null ? null : decideGroup(client, { group, loaded: found, clock })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
