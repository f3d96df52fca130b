// The order of an endpoint's deliveries, against a model: a feed of a few records, a receiver that fails at random, and
// rows as the database would store them.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeliveryOutcome, QueueWork } from '../store/webhooks/webhook-port.ts'
import { openRecordOrder, type Item } from './record-order.ts'

type Row = { status: DeliveryOutcome['status']; due: boolean; record: string; attempt: number }

const eventOf = (seq: number, record: string) =>
  ({ seq, type: 'customer.created', recordKind: 'customer', recordId: record }) as const

/** As write-outcomes.ts stores it: a blocked delivery is due when no earlier one of its record is left. */
function writeDown(rows: Map<number, Row>, outcomes: readonly DeliveryOutcome[]): void {
  for (const { seq, status, recordId, attempt, dueInMs } of outcomes) {
    rows.set(seq, { status, record: recordId, attempt, due: dueInMs !== null })
  }
  for (const [seq, row] of rows) {
    if (row.status === 'pending' && !row.due && !hasEarlier(rows, seq, row.record)) row.due = true
  }
}

function hasEarlier(rows: Map<number, Row>, seq: number, record: string): boolean {
  return [...rows].some(
    ([at, row]) => at < seq && row.record === record && row.status === 'pending',
  )
}

function workOf(rows: Map<number, Row>, feed: readonly string[], after: number): QueueWork {
  const page = feed.slice(after, after + 4)
  return {
    fresh: page.map((record, at) => {
      const seq = after + at + 1
      const before = [...rows].filter(
        ([other, row]) => other < seq && row.record === record && row.status === 'pending',
      )
      const behind = before.length === 0 ? null : Math.max(...before.map(([other]) => other))
      return { ...eventOf(seq, record), isTaken: rows.has(seq), behind, bytes: 1 }
    }),
    due: [...rows]
      .filter(
        ([seq, row]) => row.status === 'pending' && row.due && !hasEarlier(rows, seq, row.record),
      )
      .map(([seq, row]) => ({ ...eventOf(seq, row.record), attempt: row.attempt })),
    scannedTo: after + page.length,
    lastSeq: feed.length,
  }
}

type Step = {
  readonly kind: 'settle' | 'read' | 'send' | 'end' | 'slow' | 'crash'
  readonly chance: number
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind'][]>(
      'settle',
      'read',
      'send',
      'send',
      'end',
      'end',
      'slow',
      'crash',
    ),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 120 },
)
/** Outcomes that one statement writes. */
const batches = fc.constantFrom(1, 2, 100)
const feeds = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 25 })

/** Runs the steps, then lets every delivery succeed; returns the order of the successful ones. */
function run(feed: readonly string[], script: readonly Step[], settledMax: number): number[] {
  const rows = new Map<number, Row>()
  const delivered: number[] = []
  let order = openRecordOrder()
  let scannedTo = 0
  let taken = 0
  let flying: Item[] = []

  function settle(): void {
    const outcomes = order.takeOutcomes(settledMax)
    const mark = order.takenSeq(
      scannedTo,
      outcomes.map(({ seq }) => seq),
    )
    expect(mark).toBeGreaterThanOrEqual(taken)
    taken = mark
    writeDown(rows, outcomes)
    order.written(outcomes)
  }

  function read(): void {
    // As the endpoint queue does: outcomes are written first.
    settle()
    const work = workOf(rows, feed, scannedTo)
    order.add(work)
    scannedTo = work.scannedTo
  }

  function send(): void {
    const item = order.next()
    if (item === null) return
    item.sentMs = 0
    flying.push(item)
  }

  function end(item: Item, succeeds: boolean): void {
    flying = flying.filter((other) => other !== item)
    const attempt = item.attempt + 1
    if (succeeds) delivered.push(item.seq)
    const status = succeeds ? 'delivered' : 'pending'
    order.end(item, { status, attempt, dueInMs: succeeds ? null : 1_000, note: null })
  }

  for (const { kind, chance } of script) {
    const item = flying[Math.floor(chance * flying.length)]
    if (kind === 'settle') settle()
    if (kind === 'read') read()
    if (kind === 'send') send()
    if (kind === 'end' && item !== undefined) end(item, chance > 0.4)
    if (kind === 'slow') for (const slow of order.slowSince(1)) order.deferSlow(slow, 30_000)
    if (kind === 'crash') {
      order = openRecordOrder()
      scannedTo = taken
      flying = []
    }
  }
  for (let turn = 0; turn < feed.length * 4 + 10; turn += 1) {
    read()
    for (let sent = 0; sent < 20; sent += 1) send()
    for (const item of flying) end(item, true)
    settle()
  }
  expect(taken).toBe(feed.length)
  expect(order.isEmpty()).toBe(true)
  expect([...rows.values()].every(({ status }) => status === 'delivered')).toBe(true)
  return delivered
}

describe('the order of records', () => {
  it('loses nothing and is kept, whatever fails, is slow or crashes', () => {
    fc.assert(
      fc.property(feeds, steps, batches, (feed, script, settledMax) => {
        const delivered = run(feed, script, settledMax)
        expect(new Set(delivered).size).toBe(feed.length)
        for (const record of ['a', 'b', 'c']) {
          const first = [...new Set(delivered)].filter((seq) => feed[seq - 1] === record)
          expect(first).toEqual(first.toSorted((x, y) => x - y))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('sends different records concurrently, and one record in sequence', () => {
    const order = openRecordOrder()
    order.add(workOf(new Map(), ['a', 'a', 'b'], 0))
    const sent = [order.next(), order.next(), order.next()]
    expect(sent.map((item) => item?.seq)).toEqual([1, 3, undefined])
  })
})
