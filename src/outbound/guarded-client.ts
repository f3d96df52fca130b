// The only client for outgoing calls. Callers choose the URLs that the hub calls from inside its network, so every name is
// resolved here, every address is checked, and the checked address is connected to. The client follows no redirects, uses
// no proxy, decompresses nothing, and aborts slow or endless answers.
// Why: docs/decisions/0014-outbound-client.md.
import type { Dispatcher, Pool } from 'undici'
import { HubError } from '../domain/hub-error.ts'
import { blockListOf, isIn, isPublic, type Block } from './address.ts'
import { startDeadline } from './deadline.ts'
import { DialError } from './dial.ts'
import { outboundLimits, type OutboundBounds } from './limits.ts'
import { openPools } from './pools.ts'
import { openResolver } from './resolve.ts'
import { publicPorts, readTarget, type Target } from './target.ts'

type OutboundRequest = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

/** Why there is no answer, without revealing anything about networks that the caller cannot reach. */
export type OutboundFailure =
  | 'no_connection'
  | 'tls_failed'
  | 'timed_out'
  | 'connection_lost'
  | 'answer_invalid'
  | 'request_invalid'

export type Exchange = { readonly latencyMs: number } & (
  | { readonly failure: OutboundFailure }
  | {
      readonly failure: null
      readonly status: number
      readonly headers: Dispatcher.ResponseData['headers']
      /** As received, possibly compressed, up to the maximum. */
      readonly body: Buffer
      /** False when it was longer than the maximum, or incomplete. */
      readonly isWhole: boolean
    }
)

export type GuardedClient = {
  /** Rejects only with the reason of `signal`. */
  exchange(
    request: OutboundRequest,
    options?: { readonly signal?: AbortSignal | undefined; readonly answerBytesMax?: number },
  ): Promise<Exchange>
  /** `null`, or why this URL may not be called. Throws HubError `unavailable` while its name cannot be resolved. */
  checkUrl(url: string): Promise<string | null>
  /** Aborts all calls. */
  close(): Promise<void>
}

export type ClientOptions = {
  /** Address blocks that may be called although they are not public. */
  readonly allow: readonly Block[]
  /** Allowed ports of public addresses, instead of `publicPorts`. */
  readonly ports?: readonly number[]
  readonly bounds?: Partial<OutboundBounds>
  /** Name servers instead of the machine's: `127.0.0.1:53`. */
  readonly nameServers?: readonly string[]
  /** How long addresses of a name are cached, in ms. */
  readonly cachedMs?: number
  /** Trusted authorities instead of Node's; PEM. */
  readonly ca?: string
}

export function openGuardedClient(options: ClientOptions): GuardedClient {
  const bounds = { ...outboundLimits, ...options.bounds }
  const allowed = blockListOf(options.allow)
  const isAllowed = (address: string) => isIn(allowed, address)
  const mayCall = (address: string) => isAllowed(address) || isPublic(address)
  const ports = options.ports ?? publicPorts
  const notPublic = `must use https and lead to a public address, at port ${ports.join(' or ')}.`
  const resolve = openResolver({
    servers: options.nameServers,
    cachedMs: options.cachedMs,
  })
  const pools = openPools({ bounds, mayCall, ca: options.ca })

  /** The addresses that may be called, in order. */
  async function addressesOf(target: Target): Promise<string[]> {
    // Local names are not resolved at all unless some internal addresses are allowed.
    if (target.isLocalName && options.allow.length === 0) return []
    const found = target.literal === null ? await resolve(target) : [target.literal]
    const isForPublic = target.isSecure && ports.includes(target.port) && !target.isLocalName
    return found.filter((address) => isAllowed(address) || (isForPublic && isPublic(address)))
  }

  async function answerOf(request: OutboundRequest, signal: AbortSignal): Promise<Answer> {
    const target = readTarget(request.url)
    if (typeof target === 'string') throw new DialError('no_connection')
    const addresses = await within(addressesOf(target), bounds.connectMs, signal)
    return firstAnswer(addresses.slice(0, bounds.addressesMax), (address) =>
      ask(pools.poolOf(target, address), { target, request, signal }),
    )
  }

  return {
    async exchange(request, { signal, answerBytesMax = bounds.answerBytesMax } = {}) {
      const startedAt = performance.now()
      const deadline = startDeadline(bounds.totalMs, signal)
      const latencyMs = () => Math.round(performance.now() - startedAt)
      try {
        const answer = await answerOf(request, deadline.signal)
        const read = await readBody(answer.body, answerBytesMax)
        const { statusCode: status, headers } = answer
        return { failure: null, status, headers, ...read, latencyMs: latencyMs() }
      } catch (error) {
        signal?.throwIfAborted()
        const failure = deadline.signal.aborted ? 'timed_out' : failureOf(error)
        if (failure === 'no_connection') await deadline.wait(bounds.noConnectionMs - latencyMs())
        return { failure, latencyMs: latencyMs() }
      } finally {
        deadline.stop()
      }
    },
    async checkUrl(url) {
      const target = readTarget(url)
      if (typeof target === 'string') return target
      const addresses = await within(addressesOf(target), bounds.connectMs).catch(nameNotResolved)
      return addresses.length > 0 ? null : notPublic
    },
    close: () => pools.close(),
  }
}

/** A temporary failure, so the URL is not refused permanently. */
function nameNotResolved(cause: unknown): never {
  const message = 'The name in the URL could not be resolved: no name server answered.'
  throw new HubError('unavailable', message, { rule: 'name_not_resolved', retryAfter: 5, cause })
}

type Answer = Dispatcher.ResponseData

/** Tries the next address only when nothing was sent to the one before. */
async function firstAnswer(
  addresses: readonly string[],
  askAt: (address: string) => Promise<Answer>,
): Promise<Answer> {
  let failed: unknown = new DialError('no_connection')
  for (const address of addresses) {
    try {
      return await askAt(address)
    } catch (error) {
      if (!(error instanceof DialError) || error.failure !== 'no_connection') throw error
      failed = error
    }
  }
  throw failed
}

function ask(
  pool: Pool,
  call: { target: Target; request: OutboundRequest; signal: AbortSignal },
): Promise<Answer> {
  const { method, headers, body } = call.request
  return pool.request({
    method,
    path: call.target.path,
    // Nothing is decompressed, so only the identity encoding is requested.
    headers: { 'user-agent': 'bthub', ...headers, 'accept-encoding': 'identity' },
    body,
    signal: call.signal,
  })
}

/** An incomplete or endless body does not invalidate the status. */
async function readBody(
  body: Answer['body'],
  bytesMax: number,
): Promise<{ body: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = []
  let left = bytesMax
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, left))
      left -= chunk.length
      // Leaving the loop closes the connection.
      if (left < 0) return { body: Buffer.concat(chunks), isWhole: false }
    }
  } catch {
    return { body: Buffer.concat(chunks), isWhole: false }
  }
  return { body: Buffer.concat(chunks), isWhole: true }
}

const failureOfCode: Readonly<Record<string, OutboundFailure>> = {
  UND_ERR_INVALID_ARG: 'request_invalid',
  UND_ERR_HEADERS_OVERFLOW: 'answer_invalid',
}

function failureOf(error: unknown): OutboundFailure {
  if (error instanceof DialError) return error.failure
  if (!(error instanceof Error)) return 'connection_lost'
  if (error.name === 'HTTPParserError') return 'answer_invalid'
  const code = 'code' in error ? String(error.code) : ''
  return failureOfCode[code] ?? 'connection_lost'
}

/** Any failure or timeout becomes `no_connection`. */
async function within<T>(work: Promise<T>, ms: number, signal?: AbortSignal): Promise<T> {
  const deadline = startDeadline(ms, signal)
  const late = deadline.wait(ms).then(() => Promise.reject(new DialError('no_connection')))
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw new DialError('no_connection', error)
  } finally {
    deadline.stop()
  }
}
