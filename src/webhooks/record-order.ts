// The order of one lane. The deliveries of one record are a chain: they are sent one after another, by seq,
// and different chains at the same time. When the head of a chain fails, what is behind it waits in the
// database, until the head gets through or is parked.
//
// A chain is kept until everything that became of it is written down: before that, what the database says of
// the record is older than what is known here.
import type { DeliveryOutcome, LaneEvent, LaneWork } from '../store/webhooks/webhook-port.ts'

export type Item = LaneEvent & {
  /** Attempts before this one. */
  readonly attempt: number
  /** Whether there is a row of it; without one it keeps the lane's mark in the feed where it is. */
  hasRow: boolean
  /** When it was sent, by the monotonic clock; `null` before. */
  sentMs: number | null
  /** Its answer is slow to come, and nothing waits for it here. */
  isDeferred: boolean
}

type RecordQueue = {
  readonly name: string
  /** The first is on its way, or ready to be. */
  items: Item[]
  isInFlight: boolean
  /** The last delivery of the record that is known here. */
  lastSeq: number
  /** The head failed or is slow: what comes now waits in the database. */
  isBlocked: boolean
  /** Outcomes that are not written down yet. */
  unwritten: number
}

type RecordOrder = {
  add(work: LaneWork): void
  /** The next one to send, or `null`. */
  next(): Item | null
  /** Deliveries that are due and still here. */
  dueInQueues(): number[]
  /** Items that are ready or wait behind one. */
  waiting(): number
  isEmpty(): boolean
  /** What became of an item; what is behind it is ready, or waits in the database. */
  end(item: Item, outcome: Omit<DeliveryOutcome, keyof LaneEvent | 'frees'>): void
  /** An answer is slow to come: the item gets a row, and nobody waits for it here. */
  deferSlow(item: Item, dueInMs: number): void
  /** Items on their way for longer than this. */
  slowSince(ms: number): Item[]
  /** The outcomes to write down, at most so many. */
  takeOutcomes(max: number): DeliveryOutcome[]
  /** They are written down. */
  written(outcomes: readonly DeliveryOutcome[]): void
  hasOutcomes(): boolean
  /**
   * Up to here everything of the feed is written down, when it was looked through up to `scannedTo` and these
   * are written down as well.
   */
  takenSeq(scannedTo: number, written: readonly number[]): number
}

export function openRecordOrder(): RecordOrder {
  const queues = new Map<string, RecordQueue>()
  const ready: RecordQueue[] = []
  let outcomes: DeliveryOutcome[] = []
  /** Taken from the feed and without a row, in the order of the feed. */
  const rowless = new Set<number>()
  let waiting = 0

  function queueOf(event: LaneEvent): RecordQueue {
    const name = nameOf(event)
    const known = queues.get(name)
    if (known !== undefined) return known
    const chain: RecordQueue = {
      name,
      items: [],
      isInFlight: false,
      lastSeq: 0,
      isBlocked: false,
      unwritten: 0,
    }
    queues.set(name, chain)
    return chain
  }

  function push(chain: RecordQueue, item: Item): void {
    chain.items.push(item)
    chain.lastSeq = item.seq
    waiting += 1
    if (chain.items.length === 1) ready.push(chain)
  }

  /** One statement writes a row once: what is known of it later takes the place of what was before. */
  function addOutcome(chain: RecordQueue, outcome: DeliveryOutcome): void {
    const earlier = outcomes.findIndex(({ seq }) => seq === outcome.seq)
    if (earlier >= 0) {
      outcomes[earlier] = outcome
      return
    }
    chain.unwritten += 1
    outcomes.push(outcome)
  }

  function deferToDatabase(
    chain: RecordQueue,
    item: LaneEvent & { readonly attempt: number },
  ): void {
    const fields = { status: 'pending', attempt: item.attempt, dueInMs: null, note: null } as const
    addOutcome(chain, { ...eventOf(item), ...fields, frees: false })
  }

  /** Everything behind the head waits in the database from now on. */
  function blockRest(chain: RecordQueue): void {
    chain.isBlocked = true
    const [head, ...behind] = chain.items
    chain.items = head === undefined ? [] : [head]
    waiting -= behind.length
    for (const item of behind) deferToDatabase(chain, item)
  }

  function addFresh(event: LaneWork['fresh'][number]): void {
    if (event.isTaken) return
    const chain = queueOf(event)
    rowless.add(event.seq)
    const isBehindOthers = event.behind !== null && event.behind !== chain.lastSeq
    if (chain.isBlocked || isBehindOthers) {
      deferToDatabase(chain, { ...event, attempt: 0 })
    } else {
      push(chain, { ...eventOf(event), attempt: 0, hasRow: false, sentMs: null, isDeferred: false })
    }
  }

  function addDue(event: LaneWork['due'][number]): void {
    // What is known of the record here comes first; the delivery stays due.
    if (queues.has(nameOf(event))) return
    const { attempt } = event
    push(queueOf(event), {
      ...eventOf(event),
      attempt,
      hasRow: true,
      sentMs: null,
      isDeferred: false,
    })
  }

  function removeIfDone(chain: RecordQueue): void {
    if (chain.items.length === 0 && chain.unwritten === 0) queues.delete(chain.name)
  }

  return {
    add({ due, fresh }) {
      for (const event of due) addDue(event)
      for (const event of fresh) addFresh(event)
    },
    next() {
      const chain = ready.shift()
      const item = chain?.items[0]
      if (chain === undefined || item === undefined) return null
      chain.isInFlight = true
      waiting -= 1
      return item
    },
    dueInQueues: () =>
      [...queues.values()].flatMap(({ items: [head] }) =>
        head !== undefined && head.hasRow ? [head.seq] : [],
      ),
    waiting: () => waiting,
    isEmpty: () => queues.size === 0,
    end(item, outcome) {
      const chain = queueOf(item)
      const isOver = outcome.status !== 'pending'
      if (!isOver) blockRest(chain)
      chain.items.shift()
      chain.isInFlight = false
      addOutcome(chain, { ...eventOf(item), ...outcome, frees: isOver && item.hasRow })
      if (chain.items.length > 0) ready.push(chain)
    },
    deferSlow(item, dueInMs) {
      const chain = queueOf(item)
      blockRest(chain)
      item.isDeferred = true
      item.hasRow = true
      const fields = { status: 'pending', attempt: item.attempt, dueInMs, note: null } as const
      addOutcome(chain, { ...eventOf(item), ...fields, frees: false })
    },
    slowSince: (ms) =>
      [...queues.values()].flatMap(({ isInFlight, items: [head] }) =>
        isInFlight && head !== undefined && !head.isDeferred && (head.sentMs ?? Infinity) <= ms
          ? [head]
          : [],
      ),
    takeOutcomes(max) {
      const taken = outcomes.slice(0, max)
      outcomes = outcomes.slice(max)
      return taken
    },
    written(written) {
      for (const outcome of written) {
        rowless.delete(outcome.seq)
        const chain = queues.get(nameOf(outcome))
        if (chain === undefined) continue
        chain.unwritten -= 1
        removeIfDone(chain)
      }
    },
    hasOutcomes: () => outcomes.length > 0,
    takenSeq(scannedTo, written) {
      const now = new Set(written)
      // In the order of the feed: the first that is left is the first of all.
      for (const seq of rowless) if (!now.has(seq)) return Math.min(seq - 1, scannedTo)
      return scannedTo
    },
  }
}

function nameOf({ recordKind, recordId }: LaneEvent): string {
  return `${recordKind} ${recordId}`
}

function eventOf({ seq, type, recordKind, recordId }: LaneEvent): LaneEvent {
  return { seq, type, recordKind, recordId }
}
