// One delivery attempt: a POST by the guarded client, and the meaning of its answer.
import {
  openGuardedClient,
  type ClientOptions,
  type Exchange,
  type GuardedClient,
  type OutboundFailure,
} from '../outbound/guarded-client.ts'
import { retryAfterOf } from '../outbound/retry-after.ts'

export const sendLimits = {
  /** Bytes of an answer that are stored. */
  answerStoredBytesMax: 1_024,
} as const

export type AttemptResult = {
  /** `gone`: the receiver wants no more deliveries (410). */
  readonly outcome: 'delivered' | 'gone' | 'failed'
  /** `null` when there was no answer. */
  readonly status: number | null
  /** `null` when it was delivered. */
  readonly failure: OutboundFailure | 'redirected' | 'status_not_2xx' | null
  /** The delay that the receiver requested, capped; `null` without one. */
  readonly retryAfterMs: number | null
  readonly latencyMs: number
  /** The beginning of the answer's body as text. */
  readonly answer: string
  /** The fault that was injected, in a sandbox. */
  readonly fault?: string
}

export type SendRequest = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type Sender = {
  /** Rejects only with the reason of `signal`; it is then unknown whether the receiver got the request. */
  send(request: SendRequest, signal?: AbortSignal): Promise<AttemptResult>
  /** `null`, or why this URL is not allowed: `must lead to …`. */
  checkUrl(url: string): Promise<string | null>
  close(): Promise<void>
}

export function openSender(options: ClientOptions): Sender {
  return senderOver(openGuardedClient(options))
}

export function senderOver(client: GuardedClient, clock = () => new Date()): Sender {
  return {
    async send({ url, headers, body }, signal) {
      const exchange = await client.exchange({ method: 'POST', url, headers, body }, { signal })
      return resultOf(exchange, clock())
    },
    checkUrl: (url) => client.checkUrl(url),
    close: () => client.close(),
  }
}

function resultOf(exchange: Exchange, now: Date): AttemptResult {
  const { latencyMs } = exchange
  if (exchange.failure !== null) {
    const { failure } = exchange
    return { outcome: 'failed', status: null, failure, retryAfterMs: null, latencyMs, answer: '' }
  }
  const { status, headers } = exchange
  return {
    ...meaningOf(status),
    status,
    retryAfterMs: retryAfterOf(headers['retry-after'], now),
    latencyMs,
    answer: answerText(exchange.body, headers['content-encoding']),
  }
}

/** RFC 9110, section 15.4: the redirects. 304 is none. */
const redirects: readonly number[] = [300, 301, 302, 303, 307, 308]

function meaningOf(status: number): Pick<AttemptResult, 'outcome' | 'failure'> {
  if (status >= 200 && status < 300) return { outcome: 'delivered', failure: null }
  if (status === 410) return { outcome: 'gone', failure: 'status_not_2xx' }
  const failure = redirects.includes(status) ? 'redirected' : 'status_not_2xx'
  return { outcome: 'failed', failure }
}

type HeaderValue = string | string[] | undefined

/** Compressed bodies are not decompressed: a few bytes can expand to a gigabyte. */
function answerText(body: Buffer, encoding: HeaderValue): string {
  if (encoding !== undefined && encoding !== 'identity') return `(${String(encoding)})`
  const stored = body.subarray(0, sendLimits.answerStoredBytesMax)
  // PostgreSQL's text type has no NUL, and control characters must not reach a terminal.
  return new TextDecoder().decode(stored).replaceAll(/(?![\t\n\r])\p{Cc}/gu, '\u{fffd}')
}
