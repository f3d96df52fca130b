// The load of batches: streams of lines, each written as fast as the hub reads it. Lines are put together from texts made once, so
// that the machine's cores are the hub's.
import { request } from 'node:http'
import { once } from 'node:events'
import { servicePrefix } from '../src/api/endpoint.ts'
import { sampleInvoice } from '../src/api/contract-page.ts'
import { filledStamp } from './requests.ts'

export type BatchKind = 'update' | 'create' | 'unchanged'

export type BatchLoad = {
  readonly kind: BatchKind
  readonly url: string
  readonly account: { readonly id: string; readonly key: string }
  /** In the account, `inv-0000000` and so on; updates take them in turn. */
  readonly invoices: number
  readonly streams: number
  /** Ends after so long, or after so many lines of all streams. */
  readonly seconds?: number
  readonly lines?: number
}

export type BatchResult = {
  readonly lines: number
  readonly perSecond: number
  readonly summary: Readonly<Record<string, number>>
}

/** On the source's clock, in µs; each stream begins later than all before it. */
let nextBase = (Date.now() - 300 * 24 * 60 * 60 * 1000) * 1000
const basesApart = 60 * 60 * 1_000_000

export async function runBatches(load: BatchLoad): Promise<BatchResult> {
  const began = performance.now()
  const ends = await Promise.all(
    Array.from({ length: load.streams }, (_, stream) => runStream(load, stream)),
  )
  const seconds = (performance.now() - began) / 1000
  const summary: Record<string, number> = {}
  for (const end of ends) {
    for (const [name, count] of Object.entries(end)) summary[name] = (summary[name] ?? 0) + count
  }
  const lines = summary['lines'] ?? 0
  return { lines, perSecond: lines / seconds, summary }
}

const chunkLines = 64

async function runStream(load: BatchLoad, stream: number): Promise<Record<string, number>> {
  const { url, account, seconds = Infinity, lines = Infinity, streams } = load
  const { hostname, port } = new URL(url)
  const sending = request({
    hostname,
    port,
    method: 'POST',
    path: `${servicePrefix}/integration/batch`,
    headers: {
      'X-BlueTape-Key': account.key,
      'X-Integration-AccountId': account.id,
      'Content-Type': 'application/x-ndjson',
    },
  })
  const ended = lastLine(sending)
  const next = lineMaker(load, stream)
  const until = performance.now() + seconds * 1000
  let left = Math.ceil(lines / streams)
  while (left > 0 && performance.now() < until) {
    const count = Math.min(chunkLines, left)
    left -= count
    let chunk = ''
    for (let at = 0; at < count; at += 1) chunk += next()
    if (!sending.write(chunk)) await once(sending, 'drain')
  }
  sending.end()
  return ended
}

async function lastLine(sending: ReturnType<typeof request>): Promise<Record<string, number>> {
  const [answer] = (await once(sending, 'response')) as [AsyncIterable<Buffer>]
  let tail = ''
  for await (const chunk of answer) tail = (tail + chunk.toString('latin1')).slice(-2_000)
  const end = JSON.parse(tail.trimEnd().split('\n').at(-1) ?? '') as {
    summary?: Record<string, number>
    error?: { reason: string }
  }
  if (end.summary === undefined || end.error !== undefined)
    throw new Error(`void: a batch ended with ${end.error?.reason ?? tail}`)
  return end.summary
}

function lineMaker(load: BatchLoad, stream: number): () => string {
  const { kind, invoices, streams } = load
  const base = nextBase
  nextBase += basesApart
  const [line] = sampleInvoice.lines
  const item = (description: string, sourceModifiedDate: string) => ({
    ...sampleInvoice,
    lines: [{ ...line, description }],
    sourceModifiedDate,
  })
  const isCreate = kind === 'create'
  const whole = isCreate
    ? { op: 'create-invoice', body: { id: '@', ...item('@', '@') } }
    : { op: 'update-invoice', id: '@', body: item('@', '@') }
  const [first = '', second = '', third = '', fourth = ''] = JSON.stringify(whole).split('@')
  let made = 0
  return () => {
    made += 1
    const number = (made * streams + stream) % invoices
    const id = isCreate ? `batch-${base}-${made}` : `inv-${String(number).padStart(7, '0')}`
    const changed = kind === 'unchanged' ? 'Item 0' : `Item ${base + made}`
    const stamp = kind === 'unchanged' ? filledStamp : stampOf(base + made)
    return `${first}${id}${second}${changed}${third}${stamp}${fourth}\n`
  }
}

function stampOf(us: number): string {
  const seconds = new Date(Math.floor(us / 1e6) * 1000).toISOString().slice(0, 19)
  return `${seconds}.${String(us % 1e6).padStart(6, '0')}Z`
}
