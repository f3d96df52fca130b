// The HTTP edge: sets all limits and connects the parts of the server.
import { createServer, type Server } from 'node:http'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Metrics } from '../metrics.ts'
import { openAccountShares } from './account-share.ts'
import type { Admission } from './admission.ts'
import { errorAnswer } from '../api/answer.ts'
import { authenticationLimits } from './authenticate.ts'
import type { Caller, Context } from '../api/call.ts'
import { collectBody } from './collect-body.ts'
import { openConnections, type Connections } from './connection.ts'
import { openDeadlines } from './deadline.ts'
import type { DemoCredentials } from '../sites/docs/docs-pages.ts'
import { openAuthenticators } from './authenticators.ts'
import { openHeldWork } from '../held-work.ts'
import type { HttpLimits } from './http-limits.ts'
import { pagesOf } from './pages.ts'
import { requireValidHead } from './refuse-connection.ts'
import { requestIdFor } from '../api/request-id.ts'
import { addEndpoints } from './endpoints.ts'
import { routes } from '../api/routes.ts'
import { openSending, type IsUnlogged } from './send.ts'
import type { Health } from './system-pages.ts'
import { type Edge, refusalOf } from './edge.ts'

type HttpServer = {
  listen(options: { host: string; port: number }): Promise<{ address: string; port: number }>
  /** Stops accepting connections, waits for the calls in flight, and closes. */
  drain(): Promise<void>
}

type Options = {
  readonly context: Context
  readonly metrics: Metrics
  readonly health: Health
  readonly demo: DemoCredentials
  readonly isUnlogged: IsUnlogged
  readonly limits: HttpLimits
  readonly admission: Admission
  /** The path of the public URL; empty when it has none. */
  readonly prefix: string
  /** Called with the cause of every failure that is not the caller's fault. */
  readonly onFailure: (cause: Error) => void
}

export function openHttpServer(options: Options): HttpServer {
  const { context, metrics, health, demo, isUnlogged, limits, admission } = options
  const { prefix, onFailure } = options
  const { store, clock, links, sessions, wrongKeys, log } = context
  const authenticators = openAuthenticators({
    store,
    clock,
    verifyLink: links.verify,
    sessions,
    wrongKeys,
  })
  const deadlines = openDeadlines(limits.handlerTimeoutMs)
  const sending = openSending({ metrics, log, isUnlogged })
  const held = openHeldWork((accountId, error) =>
    log.warn('held-call-failed', { accountId, error }),
  )
  const edge: Edge = {
    context,
    sending,
    prefix,
    onFailure,
    authenticators,
    deadlines,
    admission,
    limits,
    shares: openAccountShares(),
    held,
  }
  const { server, connections } = frameworkServer(edge)
  const ended = new Promise((resolve) => server.server.once('close', resolve))
  addEndpoints(server, edge, { routes, pages: pagesOf({ context, metrics, health, demo }) })
  server.setErrorHandler((error, request, reply) => refuse(edge, error, request, reply))
  const flushing = setInterval(() => {
    authenticators.flushUses().catch((error: unknown) => log.warn('key-uses-not-kept', { error }))
  }, authenticationLimits.usesFlushedEveryMs)
  flushing.unref()

  return {
    async listen({ host, port }) {
      await server.listen({ host, port })
      // The hub survives a connection that could not be accepted, for example without a free descriptor.
      server.server.on('error', (error) => log.warn('connection-not-accepted', { error }))
      const bound = server.server.address()
      return typeof bound === 'object' && bound !== null ? bound : { address: host, port }
    },
    async drain() {
      sending.drain()
      held.stop()
      clearInterval(flushing)
      const closed = server.close()
      connections.closeUnused()
      const timeout = setTimeout(() => server.server.closeAllConnections(), limits.drainMs)
      await closed
      // The framework does not wait for the calls of a server with its own factory.
      await ended
      clearTimeout(timeout)
      connections.stop()
      deadlines.stop()
      await authenticators.flushUses().catch(() => undefined)
    },
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** `null` until the call was admitted. */
    caller: Caller | null
    startedMs: number
    /** Whether the body is read while it arrives. */
    isStreamed: boolean
    /** The fault that was injected into the call. */
    fault: string | undefined
  }
}

type Framework = { readonly server: FastifyInstance; readonly connections: Connections }

function frameworkServer(edge: Edge): Framework {
  const { limits } = edge
  const connections = openConnections(limits)
  const server = fastify({
    logger: false,
    bodyLimit: limits.bodyBytesMax,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: false,
    genReqId: (request) => requestIdFor(request.headers),
    routerOptions: { maxParamLength: limits.pathParameterLengthMax },
    // The framework would load its own compilers of schemas, which takes longer than all routes.
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    // connection.ts handles client errors.
    clientErrorHandler: () => undefined,
    frameworkErrors: (error, request, reply) => refuse(edge, error, request, reply),
    serverFactory(handle) {
      const http = nodeServer(limits)
      connections.serve(http, handle)
      return http
    },
  })
  server.decorateRequest('caller', null)
  server.decorateRequest('startedMs', 0)
  server.decorateRequest('isStreamed', false)
  server.decorateRequest('fault', undefined)
  server.addHook('onRequest', (request, _reply, done) => {
    request.startedMs = performance.now()
    requireValidHead(request.raw)
    done()
  })
  // The body is JSON whatever its content type; json.ts parses it.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (request, payload, done) => {
    if (request.isStreamed) return done(null)
    collectBody(payload, request.routeOptions.bodyLimit ?? limits.bodyBytesMax, done)
  })
  return { server, connections }
}

/** handler.ts reads requests, and answers are serialized by their tables. */
function noSchema(): never {
  throw new Error('a route has a schema for the framework')
}

function nodeServer(limits: HttpLimits): Server {
  const server = createServer({
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: limits.connectionsCheckEveryMs,
    maxHeaderSize: limits.headerBytesMax,
    noDelay: true,
    // `requireValidHead` checks it: Node would refuse without a body.
    requireHostHeader: false,
  })
  server.maxRequestsPerSocket = limits.callsPerConnectionMax
  server.maxConnections = limits.connectionsMax
  // A client that half-closes after a complete request still waits for the answer. Node's types lack the option.
  Object.assign(server, { httpAllowHalfOpen: true })
  return server
}

function refuse(edge: Edge, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (request.raw.socket.destroyed) return edge.sending.abandon(request, reply)
  edge.sending.answer(request, reply, errorAnswer(refusalOf(edge, error, request)))
}
