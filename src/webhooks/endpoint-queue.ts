// One lane while this hub holds it: it reads ahead in the feed, sends what is ready, and writes down what
// became of it, until there is nothing left, its turn is over, or the lease is somebody else's.
//
// What is written down and what is read happen one after the other, so that what is read knows of all that was
// written; meanwhile deliveries are on their way.
import { setMaxListeners } from 'node:events'
import type { AttemptNote, ClaimedLane, LaneState } from '../store/webhooks/webhook-port.ts'
import { matchingTypes } from '../domain/webhooks/wanted-events.ts'
import type { Store } from '../store/store.ts'
import { openChains, type Item } from './record-order.ts'
import { afterAttempt, reasonToDisable } from './delivery.ts'
import type { DispatchLimits } from './limits.ts'
import { addressOf, requestTo } from './message.ts'
import { openPace } from './concurrency-limiter.ts'
import type { Payload, Payloads } from './payloads.ts'
import type { Attempted, Sender } from './send.ts'
import type { Settler } from './outcome-writer.ts'
import type { Vault } from './secrets.ts'

export type LaneTools = {
  readonly store: Pick<Store, 'readLaneWork'>
  readonly sender: Pick<Sender, 'send'>
  readonly vault: Vault
  readonly payloads: Payloads
  readonly settler: Settler
  readonly limits: DispatchLimits
  readonly clock: () => Date
  /** From 0 to 1. */
  readonly chance: () => number
  /** Whether others wait for the place of this lane. */
  readonly isAwaited: () => boolean
  readonly disable: (lane: ClaimedLane, because: 'gone' | 'failing') => Promise<void>
  readonly observe: (attempted: ObservedAttempt) => void
}

export type ObservedAttempt = {
  readonly outcome: 'delivered' | 'failed' | 'parked'
  readonly latencyMs: number
  /** Since the event, of a first attempt that got through. */
  readonly lagMs: number | null
}

export type Lane = {
  /** Events came. */
  wake(): void
  /** Its endpoint changed: looks at once whether the lane still is this hub's. */
  renew(): void
  /** Sends nothing more, and ends when what is on its way is answered. */
  finish(): void
  /** Ends now. What is on its way is told nobody. */
  abort(): void
  isSick(): boolean
  /** Resolves with whether there may be more to do; rejects when the database can't be asked. */
  readonly done: Promise<boolean>
}

export function openLane(claimed: ClaimedLane, holder: string, tools: LaneTools): Lane {
  const { limits, settler, store } = tools
  const { accountId, endpointId, endpoint, round } = claimed
  const types = matchingTypes(endpoint.eventTypes)
  const address = addressOf({ ...endpoint, accountId }, tools.vault)
  const chains = openChains()
  const pace = openPace(limits, claimed.sick)
  const giveUp = new AbortController()
  // Every delivery on its way listens, and their number is bounded.
  setMaxListeners(0, giveUp.signal)
  const beganMs = performance.now()
  const bodies = new Map<number, Payload>()
  let leaseUntilMs = beganMs + limits.leaseMs
  let renewAtMs = beganMs + limits.renewMs
  let scannedTo = claimed.takenSeq
  let underWay = 0
  const state = { isWoken: true, isFinishing: false, isGone: false, signal: nothing }

  const isLeased = () => performance.now() < leaseUntilMs && !giveUp.signal.aborted

  function wake(): void {
    state.isWoken = true
    state.signal()
  }

  /** False when the lane is not this hub's any more. */
  async function settle(release: boolean): Promise<boolean> {
    const outcomes = chains.takeOutcomes(limits.settledMax)
    if (outcomes.length === 0 && !release && performance.now() < renewAtMs) return true
    const askedMs = performance.now()
    const settled = await settler.settle({
      accountId,
      endpointId,
      holder,
      round,
      takenSeq: takenSeqWith(outcomes.map(({ seq }) => seq)),
      outcomes,
      sick: pace.isSick(),
      release,
    })
    if (settled === null) return false
    leaseUntilMs = askedMs + limits.leaseMs
    renewAtMs = askedMs + limits.renewMs
    chains.settled(outcomes)
    for (const { seq } of outcomes) bodies.delete(seq)
    // Whatever waited in the database may be free by now.
    if (outcomes.length === 0 || outcomes.some((one) => one.frees || isHeld(one)))
      state.isWoken = true
    await judge(
      settled,
      outcomes.some(({ note }) => note !== null && note.failure !== null),
    )
    return true
  }

  /** The mark in the feed as it is once these are written down. */
  function takenSeqWith(seqs: readonly number[]): number {
    return chains.takenSeq(scannedTo, seqs)
  }

  async function judge(now: LaneState, hasFailed: boolean): Promise<void> {
    if (now.hubVersion !== endpoint.hubVersion) state.isFinishing = true
    if (!now.isEnabled) giveUp.abort()
    const because = hasFailed
      ? reasonToDisable({ isGone: state.isGone, failingMs: now.failingMs })
      : null
    if (because === null || state.isFinishing) return
    state.isFinishing = true
    await tools.disable(claimed, because)
  }

  async function read(): Promise<void> {
    state.isWoken = false
    const work = await store.readLaneWork({
      accountId,
      endpointId,
      after: scannedTo,
      types,
      round,
      limit: limits.aheadMax,
      scanMax: limits.scanMax,
      dueMax: limits.dueMax,
      underWay: chains.underWay(),
    })
    const fresh = upTo(limits.aheadBytesMax, work.fresh)
    const isCut = fresh.length < work.fresh.length
    const wanted = [...work.due, ...fresh.filter(({ isTaken }) => !isTaken)]
    const seqs = wanted.map(({ seq }) => seq)
    for (const [seq, payload] of await tools.payloads.load(accountId, seqs))
      bodies.set(seq, payload)
    chains.add({ ...work, fresh })
    scannedTo = isCut ? (fresh.at(-1)?.seq ?? scannedTo) : work.scannedTo
    if (scannedTo < work.lastSeq || work.due.length === limits.dueMax) state.isWoken = true
  }

  function send(): void {
    while (!state.isFinishing && isLeased() && pace.mayBegin(underWay)) {
      const item = chains.next()
      if (item === null) return
      underWay += 1
      void attempt(item).finally(() => {
        underWay -= 1
        state.signal()
      })
    }
  }

  async function attempt(item: Item): Promise<void> {
    const now = tools.clock()
    item.sentMs = performance.now()
    const payload = bodies.get(item.seq)
    let attempted: Attempted = unreadable
    if (payload !== undefined && payload.body !== null) {
      const { id, body } = payload
      try {
        attempted = await tools.sender.send(requestTo(address, { id, body }, now), giveUp.signal)
      } catch (error) {
        if (giveUp.signal.aborted) return
        throw error
      }
    }
    ended(item, attempted, { now, payload })
  }

  function ended(
    item: Item,
    attempted: Attempted,
    { now, payload }: { readonly now: Date; readonly payload: Payload | undefined },
  ): void {
    const { outcome, retryAfterMs, latencyMs } = attempted
    const number = item.attempt + 1
    const next = afterAttempt({ outcome, retryAfterMs, attempt: number, chance: tools.chance() })
    pace.note(outcome === 'delivered', latencyMs)
    if (outcome === 'gone') state.isGone = true
    chains.end(item, { ...next, attempt: number, note: noteOf(attempted, now) })
    const isFirst = outcome === 'delivered' && number === 1 && payload !== undefined
    tools.observe({
      outcome: next.status === 'pending' ? 'failed' : next.status,
      latencyMs,
      lagMs: isFirst ? tools.clock().getTime() - payload.atMs : null,
    })
  }

  function setSlowAside(): void {
    for (const item of chains.slowSince(performance.now() - limits.slowMs)) {
      chains.setAside(item, limits.asideMs)
      pace.noteSlow()
    }
  }

  function isTurnOver(): boolean {
    if (pace.isTurnOver()) return true
    return tools.isAwaited() && performance.now() - beganMs > limits.turnMs
  }

  /** Until something happens, or the lease is to be renewed. */
  function pause(): Promise<void> {
    if (state.isWoken && mayRead()) return Promise.resolve()
    return new Promise((resolve) => {
      const waitMs = Math.min(pace.waitMs() ?? limits.renewMs, limits.renewMs)
      const timer = setTimeout(resolve, waitMs)
      state.signal = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function mayRead(): boolean {
    return !state.isFinishing && chains.waiting() < limits.aheadMax / 2
  }

  async function run(): Promise<boolean> {
    for (;;) {
      if (!(await settle(false))) return true
      if (state.isWoken && mayRead()) await read()
      send()
      setSlowAside()
      if (isTurnOver()) state.isFinishing = true
      if (
        state.isFinishing
          ? underWay === 0 && !chains.hasOutcomes()
          : chains.isEmpty() && !state.isWoken
      ) {
        const hasMore = state.isFinishing
        await settle(true)
        return hasMore || state.isWoken
      }
      if (!chains.hasOutcomes()) await pause()
    }
  }

  return {
    wake,
    renew() {
      renewAtMs = 0
      state.signal()
    },
    finish() {
      state.isFinishing = true
      state.signal()
    },
    abort() {
      state.isFinishing = true
      giveUp.abort()
      state.signal()
    },
    isSick: () => pace.isSick(),
    done: run().finally(() => giveUp.abort()),
  }
}

const nothing = (): void => undefined

/** An event that can't be written out is no reason to stop: it goes its way, and is parked. */
const unreadable: Attempted = {
  outcome: 'failed',
  status: null,
  failure: 'request_invalid',
  retryAfterMs: null,
  latencyMs: 0,
  answer: '',
}

function noteOf({ status, failure, latencyMs, answer }: Attempted, now: Date): AttemptNote {
  return { at: now.toISOString(), status, failure, latencyMs: Math.round(latencyMs), answer }
}

function isHeld(outcome: { readonly status: string; readonly dueInMs: number | null }): boolean {
  return outcome.status === 'pending' && outcome.dueInMs === null
}

/** As many as there is room for, and one at least. */
function upTo<T extends { readonly bytes: number }>(bytesMax: number, items: readonly T[]): T[] {
  let bytes = 0
  const end = items.findIndex((item, at) => {
    bytes += item.bytes
    return at > 0 && bytes > bytesMax
  })
  return end < 0 ? [...items] : items.slice(0, end)
}
