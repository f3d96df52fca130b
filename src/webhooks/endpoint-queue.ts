// The queue of one endpoint while this hub has its lease: reads ahead in the feed, sends what is ready, and writes the
// outcomes, until nothing is left, its turn is over, or the lease is lost.
//
// Reads and writes alternate, so that a read sees every outcome written before it; deliveries run meanwhile.
import { setMaxListeners } from 'node:events'
import type { LeasedQueue, QueueState } from '../store/webhooks/webhook-port.ts'
import { matchingTypes } from '../domain/webhooks/wanted-events.ts'
import type { Store } from '../store/store.ts'
import type { HeldWork } from '../held-work.ts'
import { delayDelivery, faultForDelivery, sendWithFault } from './inject-fault.ts'
import { openRecordOrder, type Item } from './record-order.ts'
import { afterAttempt, reasonToDisable } from './delivery.ts'
import type { DispatchLimits } from './limits.ts'
import { attemptNoteOf, unreadable } from './attempt-note.ts'
import { addressOf, requestTo } from './message.ts'
import { openConcurrencyLimiter } from './concurrency-limiter.ts'
import type { Payload, Payloads } from './payloads.ts'
import type { AttemptResult, Sender } from './send.ts'
import type { OutcomeWriter } from './outcome-writer.ts'
import type { Vault } from './secrets.ts'

export type EndpointQueueOptions = {
  readonly store: Pick<Store, 'readQueueWork' | 'takeFault'>
  readonly held: HeldWork
  readonly sender: Pick<Sender, 'send'>
  readonly vault: Vault
  readonly payloads: Payloads
  readonly outcomeWriter: OutcomeWriter
  readonly limits: DispatchLimits
  readonly clock: () => Date
  /** From 0 to 1. */
  readonly random: () => number
  /** Whether other queues wait for the slot of this one. */
  readonly isAwaited: () => boolean
  readonly disable: (lease: LeasedQueue, because: 'gone' | 'failing') => Promise<void>
  readonly observe: (attempted: ObservedAttempt) => void
}

export type ObservedAttempt = {
  readonly outcome: 'delivered' | 'failed' | 'parked'
  readonly latencyMs: number
  /** Time since the event, for a first attempt that succeeded. */
  readonly lagMs: number | null
}

export type EndpointQueue = {
  /** There are new events. */
  wake(): void
  /** The endpoint changed: checks at once whether this hub still has the lease. */
  renew(): void
  /** Sends nothing more, and ends when the deliveries in flight are answered. */
  finish(): void
  /** Ends now. Outcomes of deliveries in flight are dropped. */
  abort(): void
  isDegraded(): boolean
  /** Resolves with whether there may be more work; rejects when the database is unavailable. */
  readonly done: Promise<boolean>
}

export function openEndpointQueue(
  claimed: LeasedQueue,
  holder: string,
  options: EndpointQueueOptions,
): EndpointQueue {
  const { limits, outcomeWriter, store } = options
  const { accountId, endpointId, endpoint, round } = claimed
  const types = matchingTypes(endpoint.eventTypes)
  const address = addressOf({ ...endpoint, accountId }, options.vault)
  const order = openRecordOrder()
  const limiter = openConcurrencyLimiter(limits, claimed.degraded)
  const giveUp = new AbortController()
  // Every delivery in flight listens, and their number is bounded.
  setMaxListeners(0, giveUp.signal)
  const beganMs = performance.now()
  const bodies = new Map<number, Payload>()
  let leaseUntilMs = beganMs + limits.leaseMs
  let renewAtMs = beganMs + limits.renewMs
  let scannedTo = claimed.takenSeq
  let inFlight = 0
  /** Of these, deliveries that a fault delays: others may pass them. */
  let delayed = 0
  const state = { isWoken: true, isFinishing: false, isGone: false, signal: nothing }

  const isLeased = () => performance.now() < leaseUntilMs && !giveUp.signal.aborted

  function wake(): void {
    state.isWoken = true
    state.signal()
  }

  /** False when this hub has lost the lease. */
  async function writeOutcomes(release: boolean): Promise<boolean> {
    const outcomes = order.takeOutcomes(limits.outcomesPerWriteMax)
    if (outcomes.length === 0 && !release && performance.now() < renewAtMs) return true
    const seqs = outcomes.map(({ seq }) => seq)
    const askedMs = performance.now()
    const settled = await outcomeWriter.write({
      accountId,
      endpointId,
      holder,
      round,
      takenSeq: order.takenSeq(scannedTo, seqs),
      outcomes,
      degraded: limiter.isDegraded(),
      release,
    })
    if (settled === null) return false
    leaseUntilMs = askedMs + limits.leaseMs
    renewAtMs = askedMs + limits.renewMs
    order.written(outcomes)
    for (const seq of seqs) bodies.delete(seq)
    // Deliveries that waited in the database may be due now.
    if (outcomes.length === 0 || outcomes.some((one) => one.unblocks || isBlocked(one)))
      state.isWoken = true
    const hasFailed = outcomes.some(({ note }) => note !== null && note.failure !== null)
    await applyState(settled, hasFailed)
    return true
  }

  async function applyState(now: QueueState, hasFailed: boolean): Promise<void> {
    if (now.hubVersion !== endpoint.hubVersion) state.isFinishing = true
    if (!now.isEnabled) giveUp.abort()
    const because = hasFailed
      ? reasonToDisable({ isGone: state.isGone, failingMs: now.failingMs })
      : null
    if (because === null || state.isFinishing) return
    state.isFinishing = true
    await options.disable(claimed, because)
  }

  async function read(): Promise<void> {
    state.isWoken = false
    const work = await store.readQueueWork({
      accountId,
      endpointId,
      after: scannedTo,
      types,
      round,
      limit: limits.readAheadMax,
      scanMax: limits.scanMax,
      dueMax: limits.dueMax,
      underWay: order.dueInQueues(),
    })
    const fresh = withinBytes(limits.readAheadBytesMax, work.fresh)
    const isCut = fresh.length < work.fresh.length
    const wanted = [...work.due, ...fresh.filter(({ isTaken }) => !isTaken)]
    const seqs = wanted.map(({ seq }) => seq)
    for (const [seq, payload] of await options.payloads.load(accountId, seqs))
      bodies.set(seq, payload)
    order.add({ ...work, fresh })
    scannedTo = isCut ? (fresh.at(-1)?.seq ?? scannedTo) : work.scannedTo
    if (scannedTo < work.lastSeq || work.due.length === limits.dueMax) state.isWoken = true
  }

  function send(): void {
    while (!state.isFinishing && isLeased() && limiter.mayBegin(inFlight - delayed)) {
      const item = order.next()
      if (item === null) return
      inFlight += 1
      void attempt(item).finally(() => {
        inFlight -= 1
        state.signal()
      })
    }
  }

  async function attempt(item: Item): Promise<void> {
    let now = options.clock()
    const payload = bodies.get(item.seq)
    let attempted: AttemptResult = unreadable
    if (payload !== undefined && payload.body !== null) {
      const { id, body, traceparent } = payload
      const { signal } = giveUp
      try {
        const rule = claimed.isSandbox ? await faultForDelivery(options, accountId, item) : null
        if (rule?.fault === 'webhook-delay') {
          delayed += 1
          state.signal()
          await delayDelivery(rule, signal).finally(() => (delayed -= 1))
        }
        now = options.clock()
        item.sentMs = performance.now()
        const request = requestTo(address, { id, body, traceparent }, now)
        attempted = await sendWithFault(options, rule, { ...claimed, request, signal })
      } catch (error) {
        if (giveUp.signal.aborted) return
        throw error
      }
    }
    recordAttempt(item, attempted, { now, payload })
  }

  function recordAttempt(
    item: Item,
    attempted: AttemptResult,
    { now, payload }: { readonly now: Date; readonly payload: Payload | undefined },
  ): void {
    const { outcome, retryAfterMs, latencyMs } = attempted
    const number = item.attempt + 1
    const next = afterAttempt({ outcome, retryAfterMs, attempt: number, random: options.random() })
    limiter.record(outcome === 'delivered', latencyMs)
    if (outcome === 'gone') state.isGone = true
    order.end(item, { ...next, attempt: number, note: attemptNoteOf(attempted, now) })
    const isFirst = outcome === 'delivered' && number === 1 && payload !== undefined
    options.observe({
      outcome: next.status === 'pending' ? 'failed' : next.status,
      latencyMs,
      lagMs: isFirst ? options.clock().getTime() - payload.atMs : null,
    })
  }

  function deferSlow(): void {
    for (const item of order.slowSince(performance.now() - limits.slowMs)) {
      order.deferSlow(item, limits.slowRetryMs)
      limiter.recordSlow()
    }
  }

  function isTurnOver(): boolean {
    if (limiter.isTurnOver()) return true
    return options.isAwaited() && performance.now() - beganMs > limits.turnMs
  }

  /** Waits until something happens, or the lease must be renewed. */
  function pause(): Promise<void> {
    if (state.isWoken && mayRead()) return Promise.resolve()
    return new Promise((resolve) => {
      const waitMs = Math.min(limiter.waitMs() ?? limits.renewMs, limits.renewMs)
      const timer = setTimeout(resolve, waitMs)
      state.signal = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function mayRead(): boolean {
    return !state.isFinishing && order.waiting() < limits.readAheadMax / 2
  }

  async function run(): Promise<boolean> {
    for (;;) {
      if (!(await writeOutcomes(false))) return true
      if (state.isWoken && mayRead()) await read()
      send()
      deferSlow()
      if (isTurnOver()) state.isFinishing = true
      if (
        state.isFinishing
          ? inFlight === 0 && !order.hasOutcomes()
          : order.isEmpty() && !state.isWoken
      ) {
        const hasMore = state.isFinishing
        await writeOutcomes(true)
        return hasMore || state.isWoken
      }
      if (!order.hasOutcomes()) await pause()
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
    isDegraded: () => limiter.isDegraded(),
    done: run().finally(() => giveUp.abort()),
  }
}

const nothing = (): void => undefined

function isBlocked(outcome: { readonly status: string; readonly dueInMs: number | null }): boolean {
  return outcome.status === 'pending' && outcome.dueInMs === null
}

/** As many items as fit, but at least one. */
function withinBytes<T extends { readonly bytes: number }>(
  bytesMax: number,
  items: readonly T[],
): T[] {
  let bytes = 0
  const end = items.findIndex((item, at) => {
    bytes += item.bytes
    return at > 0 && bytes > bytesMax
  })
  return end < 0 ? [...items] : items.slice(0, end)
}
