// A call of lines: they are sent as the hub takes them, while its answer, lines as well, is read as the caller takes it.
import { attempt, type Attempt } from './attempt.ts'
import { HubRefusal, HubUnreachable, type RefusalBody } from './hub-error.ts'
import { interruptible, TimeOver } from './interruptible.ts'
import { readLines } from './read-lines.ts'
import { streamLines, type Lines, type LineStream } from './stream-lines.ts'

/** The lines of the answer, without the last one. Nothing is sent before the first one is asked for. */
export type Exchange<Item, Summary> = AsyncGenerator<Item, Summary, undefined> & {
  /** The last line; `null` until it has come. */
  readonly summary: Summary | null
}

export type ExchangeOptions = {
  readonly signal?: AbortSignal | undefined
  /** How long the hub may take to answer lines that were sent, in ms; by default that of the client. */
  readonly attemptTimeoutMs?: number | undefined
}

export type LineCall = {
  readonly send: Attempt['send']
  readonly url: string
  readonly init: RequestInit
  readonly lines: Lines
  readonly ms: number
  readonly signal: AbortSignal | undefined
}

/** `itemKey` is a member of every line but the last one. */
export function exchangeLines<Item, Summary>(
  call: LineCall,
  itemKey: keyof Item & string,
): Exchange<Item, Summary> {
  let summary: Summary | null = null
  async function* items(): AsyncGenerator<Item, Summary, undefined> {
    const controller = new AbortController()
    const onAbort = () => controller.abort(call.signal?.reason)
    call.signal?.throwIfAborted()
    call.signal?.addEventListener('abort', onAbort)
    try {
      const lines = streamLines(call.lines, controller)
      const response = await begin(call, lines, controller.signal)
      for await (const text of readLines(chunksOf(response, lines, call.ms, controller.signal))) {
        const line = parsed(text)
        if (itemKey in line) {
          yield line as Item
          continue
        }
        const end = line as { readonly summary?: Summary; readonly error?: RefusalBody }
        summary = end.summary ?? null
        if (end.error !== undefined) throw new HubRefusal(Number(end.error.code), end.error)
        if (summary === null) throw broken('has a line of another kind')
        return summary
      }
      throw broken('breaks off')
    } finally {
      call.signal?.removeEventListener('abort', onAbort)
      // The caller may leave before the end.
      if (summary === null) controller.abort()
    }
  }
  return Object.defineProperty(items(), 'summary', { get: () => summary }) as Exchange<
    Item,
    Summary
  >
}

/** No timer is longer. */
const endlessMs = 2 ** 31 - 1

/** Throws HubRefusal if the call is refused. */
async function begin(
  { send, url, init, ms }: LineCall,
  lines: LineStream,
  signal: AbortSignal,
): Promise<Response> {
  // Without `duplex` a request body cannot be a stream; the DOM's types do not know it yet.
  const streamed: RequestInit & { duplex: 'half' } = { ...init, body: lines.body, duplex: 'half' }
  const request = new Request(url, streamed)
  // The hub may read lines for as long as there are any before it answers.
  const call = { send, request, body: undefined, ms: endlessMs, signal, parseAs: 'stream' }
  const answer = await withinMs(attempt(call), lines, { ms, signal, status: null })
  if (answer instanceof HubUnreachable) throw answer
  if (!answer.ok) {
    throw new HubRefusal(answer.status, (await answer.json()) as RefusalBody, answer.headers)
  }
  return answer
}

async function* chunksOf(
  { body, status }: Response,
  lines: LineStream,
  ms: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader()
  if (reader === undefined) throw broken('has no body')
  for (;;) {
    const { value } = await withinMs(reader.read(), lines, { ms, signal, status }).catch(
      (error: unknown) => {
        if (signal.aborted) throw signal.reason
        if (error instanceof HubUnreachable) throw error
        throw broken('breaks off', status, error)
      },
    )
    if (value === undefined) return
    yield value
  }
}

/** The time in which the caller has no line to send does not count. */
async function withinMs<T>(
  reading: Promise<T>,
  lines: LineStream,
  {
    ms,
    signal,
    status,
  }: { readonly ms: number; readonly signal: AbortSignal; readonly status: number | null },
): Promise<T> {
  const sinceMs = performance.now()
  for (;;) {
    const idleMs = performance.now() - Math.max(sinceMs, lines.sentMs())
    const leftMs = lines.isWaiting() ? ms : ms - idleMs
    if (leftMs <= 0) {
      const message = `The hub did not answer within ${ms / 1_000} s.`
      const known = status === null ? {} : { status }
      throw new HubUnreachable({ kind: 'timeout', message, ...known })
    }
    try {
      return await interruptible(() => reading, { ms: leftMs, signal })
    } catch (error) {
      if (!(error instanceof TimeOver)) throw error
    }
  }
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch (cause) {
    throw broken('is not NDJSON', 200, cause)
  }
  throw broken('has a line of another kind')
}

function broken(what: string, status = 200, cause?: unknown): HubUnreachable {
  const message = `The answer (HTTP ${status}) ${what}.`
  return new HubUnreachable({ kind: 'broken_answer', message, status, cause })
}
