// The HTTP edge: the only file that knows the framework. It sets every limit, lets calls in or turns
// them away early, and hands each one to its operation.
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { HubError } from '../domain/hub-error.ts'
import type { Metrics } from '../metrics.ts'
import { openAccountShares, type AccountShares } from './account-share.ts'
import { errorAnswer, type Answer, type FileAnswer } from './answer.ts'
import { authenticationLimits } from './authenticate.ts'
import type { AnyCall, Caller, Context } from './call.ts'
import { callOf } from './call-of.ts'
import { openDeadlines, type Deadlines } from './deadline.ts'
import type { DemoCredentials } from './docs/docs-pages.ts'
import { openGates, type Gates } from './gates.ts'
import {
  refuseConnection,
  requireSoundHead,
  watchConnections,
  type Connections,
} from './connection.ts'
import { requestIdFor } from './request-id.ts'
import { asRefusal } from './refusals.ts'
import { audienceOf, routes, servicePrefix, type Route } from './routes.ts'
import { pageRequestOf, type Page, type PageAnswer } from './page.ts'
import { pagesOf } from './pages.ts'
import { openSending, type IsUntold, type Sending } from './send.ts'
import type { Health } from './system/system-pages.ts'

export const httpLimits = {
  bodyBytesMax: 4 * 1024 * 1024,
  headerBytesMax: 16 * 1024,
  /** A percent-encoded id of 128 characters, four bytes each. */
  pathParameterLengthMax: 128 * 4 * 3,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  /** From the whole request to its answer; above every single deadline of the database. */
  handlerTimeoutMs: 10_000,
  keepAliveTimeoutMs: 72_000,
  connectionsCheckEveryMs: 1_000,
  connectionsMax: 10_000,
  /** After which a connection is closed, so that callers spread anew over hubs that were added. */
  callsPerConnectionMax: 100_000,
  callsUnderWayMax: 2_000,
  /** How long a drain waits for calls under way. */
  drainMs: 4_000,
} as const

export type HttpServer = {
  listen(options: { host: string; port: number }): Promise<{ port: number }>
  /** Stops taking connections, lets the calls under way end, and closes. */
  drain(): Promise<void>
}

type Options = {
  readonly context: Context
  readonly metrics: Metrics
  readonly health: Health
  readonly demo: DemoCredentials
  readonly isUntold: IsUntold
}

export function openHttpServer({ context, metrics, health, demo, isUntold }: Options): HttpServer {
  const { store, clock, links, sessions, wrongKeys } = context
  const gates = openGates({ store, clock, verifyLink: links.verify, sessions, wrongKeys })
  const deadlines = openDeadlines(httpLimits.handlerTimeoutMs)
  const edge: Edge = {
    context,
    sending: openSending({ metrics, log: context.log, isUntold }),
    gates,
    deadlines,
    shares: openAccountShares(),
    connections: null,
  }
  const server = frameworkServer(edge)
  const connections = watchConnections(server.server)
  edge.connections = connections
  const ended = new Promise((resolve) => server.server.once('close', resolve))
  for (const route of routes) addRoute(server, edge, route)
  for (const page of pagesOf({ context, metrics, health, demo })) addPage(server, edge, page)
  server.setErrorHandler((error, request, reply) => refuse(edge, error, request, reply))
  server.setNotFoundHandler(async (request) => {
    // Below the service's prefix nothing is said to whoever can't say who he is.
    if (request.url.startsWith(`${servicePrefix}/`)) {
      const audience = audienceOf(request.url.slice(servicePrefix.length))
      request.caller = await gates[audience](request, noRoute)
    }
    throw noSuchCall(request.method, request.url)
  })
  const flushing = setInterval(() => {
    gates.flushUses().catch((error: unknown) => context.log.warn('key-uses-not-kept', { error }))
  }, authenticationLimits.usesFlushedEveryMs)
  flushing.unref()

  return {
    async listen({ host, port }) {
      await server.listen({ host, port })
      const address = server.server.address()
      return { port: typeof address === 'object' && address !== null ? address.port : port }
    },
    async drain() {
      edge.sending.drain()
      clearInterval(flushing)
      const closed = server.close()
      connections.closeUnused()
      const patience = setTimeout(() => server.server.closeAllConnections(), httpLimits.drainMs)
      await closed
      // The framework does not wait for calls on a server that was closed without it.
      await ended
      clearTimeout(patience)
      deadlines.stop()
      await gates.flushUses().catch(() => undefined)
    },
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; `null` until the call was let in. */
    caller: Caller | null
    startedMs: number
  }
}

type Edge = {
  readonly context: Context
  readonly sending: Sending
  readonly gates: Gates
  readonly deadlines: Deadlines
  readonly shares: AccountShares
  /** `null` until the server that is watched was made. */
  connections: Connections | null
}

function frameworkServer(edge: Edge): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: httpLimits.bodyBytesMax,
    requestTimeout: httpLimits.requestTimeoutMs,
    keepAliveTimeout: httpLimits.keepAliveTimeoutMs,
    maxRequestsPerSocket: httpLimits.callsPerConnectionMax,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: false,
    genReqId: (request) => requestIdFor(request.headers),
    routerOptions: { maxParamLength: httpLimits.pathParameterLengthMax },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => refuse(edge, error, request, reply),
    http: {
      headersTimeout: httpLimits.headersTimeoutMs,
      connectionsCheckingInterval: httpLimits.connectionsCheckEveryMs,
      maxHeaderSize: httpLimits.headerBytesMax,
      noDelay: true,
      // Asked for below: Node would refuse without a body.
      requireHostHeader: false,
    },
  })
  server.decorateRequest('caller', null)
  server.decorateRequest('startedMs', 0)
  server.server.maxConnections = httpLimits.connectionsMax
  server.addHook('onRequest', (request, _reply, done) => {
    request.startedMs = performance.now()
    requireSoundHead(request.raw)
    done()
  })
  // The body is JSON whatever its label says; the gate in json.ts reads it.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  return server
}

/** Of a call that there is none of, only the caller is judged. */
const noRoute = { operation: { access: 'read' } } as const

function addRoute(server: FastifyInstance, edge: Edge, route: Route): void {
  const { method, path, operation } = route
  // The gate of the route's audience makes the callers that its operations are for.
  const handle = operation.handle as (call: AnyCall) => Promise<Answer | FileAnswer>
  server.route({
    method,
    url: `${servicePrefix}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    onRequest: (request, _reply, done) => admit(edge, route, request, done),
    handler: async (request, reply) => {
      const turn = edge.shares.enter(request.caller)
      try {
        if (turn !== null) await turn
        const answer = await edge.deadlines.within(handle(callOf(edge.context, request)))
        if ('contentType' in answer) edge.sending.file(request, reply, answer)
        else edge.sending.answer(request, reply, answer)
      } finally {
        edge.shares.leave(request.caller)
      }
      return reply
    },
    config: { operation: operation.name },
  })
}

function addPage(server: FastifyInstance, edge: Edge, page: Page): void {
  const { method, path, bodyBytesMax, name } = page
  const send = (request: FastifyRequest, reply: FastifyReply, answer: PageAnswer) => {
    const { status, type, body, headers = {} } = answer
    const file = { status, contentType: type, body, headers }
    if (name === undefined) edge.sending.page(request, reply, file)
    else edge.sending.file(request, reply, file)
  }
  const { refuse: inItsForm } = page
  server.route({
    method,
    url: path,
    ...(bodyBytesMax === undefined ? {} : { bodyLimit: bodyBytesMax }),
    onRequest: (request, _reply, done) => {
      if (name !== undefined) requireRoom(edge)
      done(bodyRefusal(request.headers))
    },
    handler: async (request, reply) => {
      const work = Promise.resolve(page.answer(pageRequestOf(request)))
      send(request, reply, await (name === undefined ? work : edge.deadlines.within(work)))
      return reply
    },
    config: name === undefined ? {} : { operation: name },
    ...(inItsForm === undefined
      ? {}
      : {
          errorHandler: (error, request, reply) => {
            send(request, reply, inItsForm(refusalOf(edge, error, request)))
          },
        }),
  })
}

/** Before the body is read: room, caller, and whether the body can be read at all. */
function admit(
  edge: Edge,
  route: Route,
  request: FastifyRequest,
  done: (error?: Error) => void,
): void {
  requireRoom(edge)
  const admitted = (caller: Caller) => {
    request.caller = caller
    done(edge.shares.refusal(caller, request.startedMs) ?? bodyRefusal(request.headers))
  }
  const caller = edge.gates[route.audience](request, route)
  // A promise only for a key that has to be looked up: most are remembered.
  if (caller instanceof Promise) caller.then(admitted, done)
  else admitted(caller)
}

function requireRoom({ connections }: Edge): void {
  if ((connections?.callsUnderWay() ?? 0) <= httpLimits.callsUnderWayMax) return
  throw new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}

function bodyRefusal(headers: FastifyRequest['headers']): HubError | undefined {
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') return encodingRefused(encoding)
  // Whatever the label says, the body goes to the one parser there is.
  if (headers['content-type'] !== undefined) headers['content-type'] = 'application/json'
  return undefined
}

function refuse(edge: Edge, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  edge.sending.answer(request, reply, errorAnswer(refusalOf(edge, error, request)))
}

function refusalOf({ context }: Edge, error: unknown, request: FastifyRequest): HubError {
  const refusal = asRefusal(error)
  if (refusal.code === 'internal' || refusal.code === 'unavailable') {
    const cause = refusal.cause ?? refusal
    context.log.error('call-failed', { requestId: request.id, error: cause })
  }
  return refusal
}

function encodingRefused(encoding: string): HubError {
  const message = `Content-Encoding ${encoding.slice(0, 40)} is not supported: send the body as it is.`
  return new HubError('unsupported_encoding', message, { rule: 'body_content_encoding' })
}

function noSuchCall(method: string, url: string): HubError {
  const [path = ''] = url.split('?')
  const message = `There is no call ${method} ${path.slice(0, 120)}.`
  return new HubError('not_found', message, { rule: 'route_not_found' })
}
