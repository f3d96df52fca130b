// What a connector calls in place of the hub: passes each call on to the hub as the account under test, records it, and injects
// the faults of the step.
import {
  Agent,
  createServer,
  request as askHub,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { routes } from '../../api/routes.ts'
import { servicePrefix } from '../../api/endpoint.ts'
import type { CallFault, Injector } from './inject-faults.ts'

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
  /** What the hub answered; `null` if it was not asked. */
  readonly hub: { readonly status: number; readonly body: string } | null
  /** What the connector got: a status, or how the connection ended. */
  readonly got: number | 'reset' | 'cut off'
  readonly fault: string | null
}

export type Recorder = {
  /** With the service's prefix. */
  readonly url: string
  /** What the connector is told; the calls of the current test are made as its account. */
  readonly credentials: Credentials
  /** The calls since `begin`. */
  readonly calls: readonly RecordedCall[]
  begin(as: Credentials): void
  inject(injector: Injector | null): void
  /** Resolves when no call is under way. */
  settled(): Promise<void>
  close(): Promise<void>
}

type State = {
  as: Credentials | null
  injector: Injector | null
  calls: RecordedCall[]
  startedAt: number
  underWay: number
}

export async function openRecorder(hubUrl: string, credentials: Credentials): Promise<Recorder> {
  const agent = new Agent({ keepAlive: true })
  const state: State = { as: null, injector: null, calls: [], startedAt: 0, underWay: 0 }
  const server = createServer((request, response) => {
    state.underWay += 1
    pass(request, response, { hubUrl, agent, state, credentials })
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
    begin(as) {
      Object.assign(state, { as, injector: null, calls: [], startedAt: performance.now() })
    },
    inject: (injector) => void (state.injector = injector),
    async settled() {
      while (state.underWay > 0) await pause(5)
    },
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((settle) => server.close(settle))
    },
  }
}

type Passing = {
  readonly hubUrl: string
  readonly agent: Agent
  readonly state: State
  readonly credentials: Credentials
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { hubUrl, agent, state, credentials }: Passing,
): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const { calls, startedAt } = state
  const at = performance.now()
  const { pathname, searchParams } = new URL(url, hubUrl)
  const path = pathname.startsWith(servicePrefix) ? pathname.slice(servicePrefix.length) : pathname
  const operation = operationOf(method, path)
  const fault = state.injector?.next(operation, isWrite(method, operation)) ?? null
  const hasKey = request.headers['x-bluetape-key'] === credentials.key
  const hasAccount = request.headers['x-integration-accountid'] === credentials.accountId
  const { body, hub, got } = await exchange(request, response, {
    hubUrl,
    agent,
    fault,
    as: hasKey && hasAccount ? state.as : null,
  })
  calls.push({
    at: Math.round(at - startedAt),
    ms: Math.round(performance.now() - at),
    method,
    path,
    query: Object.fromEntries(searchParams),
    operation,
    headers: shownHeaders(request),
    hasKey,
    hasAccount,
    body,
    hub,
    got,
    fault: fault?.fault ?? null,
  })
}

type Exchange = { readonly body: string } & Pick<RecordedCall, 'hub' | 'got'>
type Target = {
  readonly hubUrl: string
  readonly agent: Agent
  readonly fault: CallFault | null
  readonly as: Credentials | null
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  { hubUrl, agent, fault, as }: Target,
): Promise<Exchange> {
  const sent = recordOf(request)
  if (fault?.fault === 'status' || fault?.fault === 'drop-before') {
    request.resume()
    await ended(request)
    if (fault.fault === 'status') refuse(response, fault)
    else response.destroy()
    return { body: sent(), hub: null, got: fault.fault === 'status' ? fault.status : 'reset' }
  }
  if (fault?.fault === 'delay') await pause(fault.ms)
  const answer = await ask(request, { hubUrl, agent, as })
  const received = recordOf(answer)
  const status = answer.statusCode ?? 0
  const hub = () => ({ status, body: received() })
  if (fault?.fault === 'commit-then-drop' || fault?.fault === 'truncate') {
    answer.resume()
    await ended(answer)
    if (fault.fault === 'truncate') await sendHalf(response, answer, received())
    response.destroy()
    return { body: sent(), hub: hub(), got: fault.fault === 'truncate' ? 'cut off' : 'reset' }
  }
  response.writeHead(status, headersOf(answer))
  response.flushHeaders()
  answer.pipe(response)
  await ended(answer)
  if (!answer.complete) response.destroy()
  return { body: sent(), hub: hub(), got: status }
}

function ask(
  request: IncomingMessage,
  { hubUrl, agent, as }: Omit<Target, 'fault'>,
): Promise<IncomingMessage> {
  const named =
    as === null ? {} : { 'x-bluetape-key': as.key, 'x-integration-accountid': as.accountId }
  const { host: _, connection: __, ...headers } = request.headers
  return new Promise((settle, fail) => {
    const { method } = request
    const asked = askHub(new URL(request.url ?? '/', hubUrl), {
      agent,
      method,
      headers: { ...headers, ...named },
    })
    asked.once('response', settle).once('error', fail)
    request.once('error', () => asked.destroy())
    request.pipe(asked)
  })
}

function refuse(
  response: ServerResponse,
  { status, retryAfter }: Extract<CallFault, { fault: 'status' }>,
) {
  const wait = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  // A gateway answers in its own way.
  const [type, text] =
    status === 502
      ? ['text/html', '<html><body><h1>502 Bad Gateway</h1></body></html>']
      : [
          'application/json',
          JSON.stringify({ code: String(status), reason: reasons[status] ?? 'Refused.' }),
        ]
  response.writeHead(status, { 'Content-Type': type, ...wait }).end(text)
}

const reasons: Readonly<Record<number, string>> = {
  401: 'The key is unknown, revoked or expired.',
  408: 'The request took too long.',
  429: 'Too many calls.',
  500: 'Unexpected error.',
  503: 'The hub is busy.',
}

async function sendHalf(response: ServerResponse, answer: IncomingMessage, text: string) {
  response.writeHead(answer.statusCode ?? 200, {
    'Content-Type': answer.headers['content-type'] ?? 'application/json',
    'Content-Length': Buffer.byteLength(text),
  })
  await new Promise((settle) => response.write(text.slice(0, text.length / 2), settle))
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

const reading: readonly (string | null)[] = ['reconcile', null]

function isWrite(method: string, operation: string | null): boolean {
  return method !== 'GET' && method !== 'HEAD' && !reading.includes(operation)
}
