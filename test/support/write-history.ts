// What was sent and what became of it, kept outside of the hub: a line before each call and one after
// it. Every write has a number of its own, from which all of its content follows.
import { closeSync, openSync, writeSync } from 'node:fs'

export type WriteKind = 'create' | 'update' | 'cancel'

/**
 * Acknowledged writes have to be there, refused ones must have changed nothing, and a write whose
 * answer was lost or was a 5xx may be either, but whole.
 */
export type WriteClass = 'acknowledged' | 'refused' | 'unknown'

export type SentWrite = {
  readonly n: number
  readonly kind: WriteKind
  readonly id: string
  readonly idempotencyKey: string | null
}

export type EndedWrite = SentWrite & {
  readonly class: WriteClass
  /** 0 when no answer came. */
  readonly status: number
  readonly verdict: string | null
  readonly version: number | null
  readonly operationId: string | null
  readonly retryAfter: string | null
  /** Why there was no answer. */
  readonly failure: string | null
  readonly ms: number
}

export type WriteHistory = {
  begin(write: Omit<SentWrite, 'n'>): SentWrite
  end(write: EndedWrite): void
  /** By number, those without an answer so far among them. */
  readonly sent: ReadonlyMap<number, SentWrite>
  readonly ended: ReadonlyMap<number, EndedWrite>
  /** The class by now: a write under way is unknown. */
  classOf(n: number): WriteClass
  /** Resolves with the next write that is acknowledged and was begun from now on. */
  nextAcknowledged(): Promise<EndedWrite>
  close(): void
}

export function openWriteHistory(file: string): WriteHistory {
  const descriptor = openSync(file, 'a')
  const sent = new Map<number, SentWrite>()
  const ended = new Map<number, EndedWrite>()
  let waiting: { since: number; resolve: (write: EndedWrite) => void }[] = []
  const note = (line: object) => writeSync(descriptor, `${JSON.stringify(line)}\n`)
  return {
    sent,
    ended,
    begin(draft) {
      const write = { n: sent.size + 1, ...draft }
      sent.set(write.n, write)
      note({ at: Date.now(), begin: write })
      return write
    },
    end(write) {
      ended.set(write.n, write)
      note({ at: Date.now(), end: write })
      if (write.class !== 'acknowledged') return
      const woken = waiting.filter(({ since }) => write.n > since)
      waiting = waiting.filter(({ since }) => write.n <= since)
      for (const { resolve } of woken) resolve(write)
    },
    classOf: (n) => ended.get(n)?.class ?? 'unknown',
    nextAcknowledged: () =>
      new Promise((resolve) => void waiting.push({ since: sent.size, resolve })),
    close: () => closeSync(descriptor),
  }
}

const firstClock = Date.UTC(2024, 0, 1)

/** The body of write `n` on an invoice of customer `c1`: its source's clock is later than that of n - 1. */
export function bodyOf(n: number) {
  const subTotal = subTotalCents(n)
  const tax = taxCents(n)
  const amounts = {
    subTotal: subTotal / 100,
    taxAmount: tax / 100,
    totalAmount: (subTotal + tax) / 100,
  }
  return {
    invoiceNumber: `W-${n}`,
    invoiceDate: '2024-01-01',
    customerId: 'c1',
    dueDate: dueDate(n),
    expirationDate: '2024-12-31',
    ...amounts,
    amountDue: amounts.totalAmount,
    lines: [{ description: `of ${n}`, unitAmount: amounts.subTotal, quantity: 1, ...amounts }],
    salesInfo: [
      { firstName: `F${n}`, lastName: `L${n}`, emailAddress: null, cellPhoneNumber: null },
    ],
    sourceModifiedDate: clockOf(n),
    status: 'Placed',
  }
}

export function clockOf(n: number): string {
  return new Date(firstClock + n).toISOString()
}

function subTotalCents(n: number): number {
  return 100_000 + n
}

function taxCents(n: number): number {
  return 1_000 + (n % 997)
}

function dueDate(n: number): string {
  return `2024-02-${String(1 + (n % 28)).padStart(2, '0')}`
}

export type StoredContent = {
  readonly invoiceNumber: string
  readonly dueDate: string
  readonly subTotal: string
  readonly taxAmount: string
  readonly totalAmount: string
  readonly amountDue: string
  readonly lines: readonly { readonly description: string; readonly totalAmount: string }[]
  readonly salesInfo: readonly { readonly firstName: string }[]
}

/** The write that a stored content came from, or `null` when it is not the whole of one. */
export function writeOfContent(content: StoredContent): number | null {
  const n = Number(/^W-(\d+)$/.exec(content.invoiceNumber)?.[1])
  const total = ((subTotalCents(n) + taxCents(n)) / 100).toFixed(2)
  const [line] = content.lines
  const isWhole =
    content.dueDate === dueDate(n) &&
    inCents(content.subTotal) === subTotalCents(n) &&
    inCents(content.taxAmount) === taxCents(n) &&
    inCents(content.totalAmount) === inCents(total) &&
    inCents(content.amountDue) === inCents(total) &&
    content.lines.length === 1 &&
    line?.description === `of ${n}` &&
    inCents(line.totalAmount) === inCents(total) &&
    content.salesInfo[0]?.firstName === `F${n}`
  return isWhole ? n : null
}

function inCents(text: string): number {
  return Math.round(Number(text) * 100)
}
