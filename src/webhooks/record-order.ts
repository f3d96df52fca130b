// Per-record ordering within one endpoint queue. The deliveries of one record form a queue: they are sent one after another
// by seq, while different records are sent concurrently. When the head of a record's queue fails, the deliveries behind it
// wait in the database until the head is delivered or parked.
//
// A record's queue is kept until all of its outcomes are written: until then, the database is behind what is known here.
import type { DeliveryOutcome, QueueEvent, QueueWork } from '../store/webhooks/webhook-port.ts'

export type Item = QueueEvent & {
  /** Attempts before this one. */
  readonly attempt: number
  /** Whether it has a row; without one, the endpoint's position in the feed cannot pass it. */
  hasRow: boolean
  /** When it was sent, on the monotonic clock; `null` before. */
  sentMs: number | null
  /** Its answer is slow, and nothing waits for it here. */
  isDeferred: boolean
}

type RecordQueue = {
  readonly name: string
  /** The first is in flight or ready to send. */
  items: Item[]
  isInFlight: boolean
  /** The last delivery of the record known here. */
  lastSeq: number
  /** The head failed or is slow: new deliveries wait in the database. */
  isBlocked: boolean
  /** Outcomes that are not written yet. */
  unwritten: number
}

type RecordOrder = {
  add(work: QueueWork): void
  /** The next one to send, or `null`. */
  next(): Item | null
  /** Deliveries that have a row and are still here. */
  dueInQueues(): number[]
  /** Items that are ready or wait behind one. */
  waiting(): number
  isEmpty(): boolean
  /** Records the outcome of an item; the next one becomes ready, or waits in the database. */
  end(item: Item, outcome: Omit<DeliveryOutcome, keyof QueueEvent | 'unblocks'>): void
  /** Gives an item with a slow answer a row, so that nothing waits for it here. */
  deferSlow(item: Item, dueInMs: number): void
  /** Items sent before this time that are still in flight. */
  slowSince(ms: number): Item[]
  /** Up to `max` outcomes to write. */
  takeOutcomes(max: number): DeliveryOutcome[]
  /** Call it once the outcomes are written. */
  written(outcomes: readonly DeliveryOutcome[]): void
  hasOutcomes(): boolean
  /**
   * The position up to which the feed is completely written, once it was scanned up to `scannedTo` and these outcomes are
   * written.
   */
  takenSeq(scannedTo: number, written: readonly number[]): number
}

export function openRecordOrder(): RecordOrder {
  const queues = new Map<string, RecordQueue>()
  const ready: RecordQueue[] = []
  let outcomes: DeliveryOutcome[] = []
  /** Taken from the feed and still without a row, in feed order. */
  const rowless = new Set<number>()
  let waiting = 0

  function queueOf(event: QueueEvent): RecordQueue {
    const name = nameOf(event)
    const known = queues.get(name)
    if (known !== undefined) return known
    const queue: RecordQueue = {
      name,
      items: [],
      isInFlight: false,
      lastSeq: 0,
      isBlocked: false,
      unwritten: 0,
    }
    queues.set(name, queue)
    return queue
  }

  function push(queue: RecordQueue, item: Item): void {
    queue.items.push(item)
    queue.lastSeq = item.seq
    waiting += 1
    if (queue.items.length === 1) ready.push(queue)
  }

  /** One statement writes a row once, so a later outcome replaces an earlier one. */
  function addOutcome(queue: RecordQueue, outcome: DeliveryOutcome): void {
    const earlier = outcomes.findIndex(({ seq }) => seq === outcome.seq)
    if (earlier >= 0) {
      outcomes[earlier] = outcome
      return
    }
    queue.unwritten += 1
    outcomes.push(outcome)
  }

  function deferToDatabase(
    queue: RecordQueue,
    item: QueueEvent & { readonly attempt: number },
  ): void {
    const fields = { status: 'pending', attempt: item.attempt, dueInMs: null, note: null } as const
    addOutcome(queue, { ...eventOf(item), ...fields, unblocks: false })
  }

  /**
   * From now on, everything behind the head waits in the database. The head's outcome comes first: if only a later
   * delivery were stored, a crash would let it pass.
   */
  function blockRest(queue: RecordQueue): void {
    queue.isBlocked = true
    const [head, ...behind] = queue.items
    queue.items = head === undefined ? [] : [head]
    waiting -= behind.length
    for (const item of behind) deferToDatabase(queue, item)
  }

  function addFresh(event: QueueWork['fresh'][number]): void {
    if (event.isTaken) return
    const queue = queueOf(event)
    rowless.add(event.seq)
    // What the database has up to lastSeq is in the queue, which knows at least as much.
    const isBehindOthers = event.behind !== null && event.behind > queue.lastSeq
    if (queue.isBlocked || isBehindOthers) {
      deferToDatabase(queue, { ...event, attempt: 0 })
    } else {
      push(queue, { ...eventOf(event), attempt: 0, hasRow: false, sentMs: null, isDeferred: false })
    }
  }

  function addDue(event: QueueWork['due'][number]): void {
    // The record's deliveries here come first; this one stays due.
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

  function removeIfDone(queue: RecordQueue): void {
    if (queue.items.length === 0 && queue.unwritten === 0) queues.delete(queue.name)
  }

  return {
    add({ due, fresh }) {
      for (const event of due) addDue(event)
      for (const event of fresh) addFresh(event)
    },
    next() {
      const queue = ready.shift()
      const item = queue?.items[0]
      if (queue === undefined || item === undefined) return null
      queue.isInFlight = true
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
      const queue = queueOf(item)
      const isOver = outcome.status !== 'pending'
      addOutcome(queue, { ...eventOf(item), ...outcome, unblocks: isOver && item.hasRow })
      if (!isOver) blockRest(queue)
      queue.items.shift()
      queue.isInFlight = false
      if (queue.items.length > 0) ready.push(queue)
    },
    deferSlow(item, dueInMs) {
      const queue = queueOf(item)
      item.isDeferred = true
      item.hasRow = true
      const fields = { status: 'pending', attempt: item.attempt, dueInMs, note: null } as const
      addOutcome(queue, { ...eventOf(item), ...fields, unblocks: false })
      blockRest(queue)
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
        const queue = queues.get(nameOf(outcome))
        if (queue === undefined) continue
        queue.unwritten -= 1
        removeIfDone(queue)
      }
    },
    hasOutcomes: () => outcomes.length > 0,
    takenSeq(scannedTo, written) {
      const now = new Set(written)
      // In feed order, so the first one left has the lowest seq.
      for (const seq of rowless) if (!now.has(seq)) return Math.min(seq - 1, scannedTo)
      return scannedTo
    },
  }
}

function nameOf({ recordKind, recordId }: QueueEvent): string {
  return `${recordKind} ${recordId}`
}

function eventOf({ seq, type, recordKind, recordId }: QueueEvent): QueueEvent {
  return { seq, type, recordKind, recordId }
}
