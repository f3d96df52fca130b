// What a connector calls in place of the hub: passes each call on to the hub as the account under test, and records it. Faults are
// injected by the hub; a connection that the hub breaks is broken for the connector, too.
import {
  createServer,
  request as askHub,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { routes } from '../../api/routes.ts'
import { servicePrefix } from '../../api/endpoint.ts'

export const recorderLimits = {
  /** Bytes of a body or of an answer that are recorded; all of them are passed on. */
  recordedBytesMax: 4 * 1_048_576,
} as const

export type Credentials = { readonly accountId: string; readonly key: string }

export type RecordedCall = {
  /** When it came, in ms since the beginning of the test. */
  readonly at: number
  /** How long it took, in ms. */
  readonly ms: number
  readonly method: string
  /** Without the prefix of the service: `/integration/invoice/I-1`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** `update-invoice`; `null` for a call that the hub does not have. */
  readonly operation: string | null
  /** Without credentials. */
  readonly headers: Readonly<Record<string, string>>
  readonly hasKey: boolean
  readonly hasAccount: boolean
  readonly body: string
  /** What the hub answered; `null` if the connection broke before. */
  readonly hub: { readonly status: number; readonly body: string } | null
  /** What the connector got: a status, or how the connection ended. */
  readonly got: number | 'reset' | 'cut off'
  /** What was injected; of a reset it is not known whether the hub has done the call. */
  readonly fault: string | null
}

export type Recorder = {
  /** With the service's prefix. */
  readonly url: string
  /** What the connector is told; the calls of the current test are made as its account. */
  readonly credentials: Credentials
  /** The calls since `begin`. */
  readonly calls: readonly RecordedCall[]
  begin(): void
  /** The account that calls are made as, and its key. */
  callAs(as: Credentials): void
  /** Resolves when no call is under way. */
  settled(): Promise<void>
  close(): Promise<void>
}

type State = {
  as: Credentials | null
  calls: RecordedCall[]
  startedAt: number
  underWay: number
}

export async function openRecorder(hubUrl: string, credentials: Credentials): Promise<Recorder> {
  const state: State = { as: null, calls: [], startedAt: 0, underWay: 0 }
  const server = createServer((request, response) => {
    state.underWay += 1
    pass(request, response, { hubUrl, state, credentials })
      .catch(() => response.destroy())
      .finally(() => (state.underWay -= 1))
  })
  await new Promise<void>((settle, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', settle)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${servicePrefix}`,
    credentials,
    get calls() {
      return state.calls
    },
    begin() {
      Object.assign(state, { calls: [], startedAt: performance.now() })
    },
    callAs: (as) => void (state.as = as),
    async settled() {
      while (state.underWay > 0) await pause(5)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((settle) => server.close(settle))
    },
  }
}

type Passing = { readonly hubUrl: string; readonly state: State; readonly credentials: Credentials }

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { hubUrl, state, credentials }: Passing,
): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const { calls, startedAt, as } = state
  const at = performance.now()
  const { pathname, searchParams } = new URL(url, hubUrl)
  const path = pathname.startsWith(servicePrefix) ? pathname.slice(servicePrefix.length) : pathname
  const hasKey = request.headers['x-bluetape-key'] === credentials.key
  const hasAccount = request.headers['x-integration-accountid'] === credentials.accountId
  const target = { hubUrl, as: hasKey && hasAccount ? as : null }
  const exchanged = await exchange(request, response, target)
  calls.push({
    at: Math.round(at - startedAt),
    ms: Math.round(performance.now() - at),
    method,
    path,
    query: Object.fromEntries(searchParams),
    operation: operationOf(method, path),
    headers: shownHeaders(request),
    hasKey,
    hasAccount,
    ...exchanged,
  })
}

type Target = { readonly hubUrl: string; readonly as: Credentials | null }

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
): Promise<Pick<RecordedCall, 'body' | 'hub' | 'got' | 'fault'>> {
  const sent = recordOf(request)
  const answer = await ask(request, target)
  if (answer === null) {
    response.socket?.resetAndDestroy()
    return { body: sent(), hub: null, got: 'reset', fault: 'reset' }
  }
  const received = recordOf(answer)
  const status = answer.statusCode ?? 0
  response.writeHead(status, headersOf(answer))
  response.flushHeaders()
  answer.pipe(response)
  await ended(answer)
  if (!answer.complete) response.destroy()
  const injected = answer.headers['x-bthub-fault-injected']
  return {
    body: sent(),
    hub: { status, body: received() },
    got: answer.complete ? status : 'cut off',
    fault: typeof injected === 'string' ? injected : null,
  }
}

/** `null` when the hub breaks the connection before it answers. */
function ask(request: IncomingMessage, { hubUrl, as }: Target): Promise<IncomingMessage | null> {
  const named =
    as === null ? {} : { 'x-bluetape-key': as.key, 'x-integration-accountid': as.accountId }
  const { host: _, connection: __, ...headers } = request.headers
  return new Promise((settle) => {
    const { method } = request
    const asked = askHub(new URL(request.url ?? '/', hubUrl), {
      // A connection of its own, so that one that has become idle is not taken for a broken one.
      agent: false,
      method,
      headers: { ...headers, ...named },
    })
    asked.once('response', settle).on('error', () => settle(null))
    request.once('error', () => asked.destroy())
    request.pipe(asked)
  })
}

function headersOf({ headers }: IncomingMessage): IncomingMessage['headers'] {
  const { connection: _, 'keep-alive': __, ...own } = headers
  return own
}

/** Of what was sent so far, as much as is recorded. */
function recordOf(stream: IncomingMessage): () => string {
  const chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= recorderLimits.recordedBytesMax) chunks.push(chunk)
  })
  stream.pause()
  return () => Buffer.concat(chunks).toString('utf8')
}

function ended(stream: IncomingMessage): Promise<void> {
  return new Promise((settle) => {
    if (stream.readableEnded || stream.destroyed) settle()
    else
      stream
        .once('end', settle)
        .once('close', settle)
        .once('error', () => settle())
  })
}

const secretHeaders =
  /^(x-bluetape-key|x-integration-accountid|authorization|cookie|host|connection)$/

function shownHeaders({ headers }: IncomingMessage): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => !secretHeaders.test(name))
  return Object.fromEntries(shown.map(([name, value]) => [name, String(value)]))
}

const patterns = routes.map(({ method, path, name }) => ({
  method,
  name,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

function operationOf(method: string, path: string): string | null {
  const found = patterns.filter((one) => one.method === method && one.pattern.test(path))
  // `/invoice/simplify` fits `/invoice/{id}`, too.
  const exact = found.toSorted(
    (one, other) => other.pattern.source.length - one.pattern.source.length,
  )
  return exact[0]?.name ?? null
}
