// A batch: lines are sent as the hub takes them, while its answers are read as the caller takes those.
import { attempt, type Attempt } from './attempt.ts'
import type { components } from './api-schema.ts'
import type { BatchLines } from './batch-line.ts'
import { HubRefusal, HubUnreachable, type RefusalBody } from './hub-error.ts'
import { interruptible, TimeOver } from './interruptible.ts'
import { readLines } from './read-lines.ts'
import { streamLines, type LineStream } from './stream-lines.ts'

type Schemas = components['schemas']

export type BatchLineAnswer = Omit<Schemas['BatchLineAnswer'], 'answer'> & {
  /** As the single call answers: `details` with the verdict, or the refusal. */
  readonly answer: Partial<Omit<RefusalBody, 'details'>> & {
    readonly details?: Partial<Schemas['Existing']>
  } & Readonly<Record<string, unknown>>
}

export type BatchSummary = Schemas['BatchSummary']

/** The answers of a batch, in the order of their lines. Nothing is sent before the first one is asked for. */
export type Batch = AsyncGenerator<BatchLineAnswer, BatchSummary, undefined> & {
  /** `null` until the batch has ended. */
  readonly summary: BatchSummary | null
}

export type BatchOptions = {
  /** Nothing is written; each answer says what the write would answer. */
  readonly dryRun?: boolean
  readonly signal?: AbortSignal | undefined
  /** How long the hub may take to answer lines that were sent, in ms; by default that of the client. */
  readonly attemptTimeoutMs?: number | undefined
}

export type BatchCall = {
  readonly send: Attempt['send']
  readonly url: string
  readonly init: RequestInit
  readonly lines: BatchLines
  readonly ms: number
  readonly signal: AbortSignal | undefined
}

export function pushBatch(call: BatchCall): Batch {
  let summary: BatchSummary | null = null
  async function* answers(): AsyncGenerator<BatchLineAnswer, BatchSummary, undefined> {
    const controller = new AbortController()
    const onAbort = () => controller.abort(call.signal?.reason)
    call.signal?.throwIfAborted()
    call.signal?.addEventListener('abort', onAbort)
    try {
      const lines = streamLines(call.lines, controller)
      const response = await begin(call, lines, controller.signal)
      for await (const text of readLines(chunksOf(response, lines, call.ms, controller.signal))) {
        const line = parsed(text)
        if ('line' in line) {
          yield line
          continue
        }
        summary = line.summary
        const { error } = line
        if (error !== undefined) throw new HubRefusal(Number(error.code), error)
        return summary
      }
      throw broken('breaks off')
    } finally {
      call.signal?.removeEventListener('abort', onAbort)
      // The caller may leave before the end.
      if (summary === null) controller.abort()
    }
  }
  return Object.defineProperty(answers(), 'summary', { get: () => summary }) as Batch
}

/** Throws HubRefusal if the batch does not begin. */
async function begin(
  { send, url, init, ms }: BatchCall,
  lines: LineStream,
  signal: AbortSignal,
): Promise<Response> {
  // Without `duplex` a request body cannot be a stream; the DOM's types do not know it yet.
  const streamed: RequestInit & { duplex: 'half' } = { ...init, body: lines.body, duplex: 'half' }
  const request = new Request(url, streamed)
  const answer = await attempt({ send, request, body: undefined, ms, signal, parseAs: 'stream' })
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
    const { value } = await withinMs(reader.read(), lines, { ms, signal }).catch(
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
  { ms, signal }: { readonly ms: number; readonly signal: AbortSignal },
): Promise<T> {
  const sinceMs = performance.now()
  for (;;) {
    const idleMs = performance.now() - Math.max(sinceMs, lines.sentMs())
    const leftMs = lines.isWaiting() ? ms : ms - idleMs
    if (leftMs <= 0) {
      const message = `The hub did not answer within ${ms / 1_000} s.`
      throw new HubUnreachable({ kind: 'timeout', message, status: 200 })
    }
    try {
      return await interruptible(() => reading, { ms: leftMs, signal })
    } catch (error) {
      if (!(error instanceof TimeOver)) throw error
    }
  }
}

type BatchEnd = { readonly summary: BatchSummary; readonly error?: RefusalBody }

function parsed(text: string): BatchLineAnswer | BatchEnd {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && ('line' in value || 'summary' in value)) {
      return value as BatchLineAnswer | BatchEnd
    }
  } catch (cause) {
    throw broken('is not NDJSON', 200, cause)
  }
  throw broken('is not that of a batch')
}

function broken(what: string, status = 200, cause?: unknown): HubUnreachable {
  const message = `The answer (HTTP ${status}) ${what}: it is not the hub's.`
  return new HubUnreachable({ kind: 'broken_answer', message, status, cause })
}
