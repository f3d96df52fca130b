// Registers routes and pages with the router: the checks before each request is handled, and the answers to unknown
// routes and methods.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FaultRule } from '../domain/faults/fault-plan.ts'
import { HubError } from '../domain/hub-error.ts'
import { errorAnswer, type Answer, type FileAnswer } from '../api/answer.ts'
import type { Caller } from '../api/call.ts'
import { behindPrefix, withPrefix } from '../sites/behind-prefix.ts'
import { callOf } from '../api/call-of.ts'
import { faultFor } from './choose-fault.ts'
import { handlerOf } from './handler.ts'
import { injectFault } from './inject-fault.ts'
import { contentTypeRefusal, discardRest, lineInputOf } from './line-input.ts'
import {
  methodNotAllowed,
  openPaths,
  optionsAnswer,
  withHead,
  type FindPath,
  type KnownPath,
} from './methods.ts'
import { pageRequestOf, type Page, type PageAnswer } from '../sites/page.ts'
import { isDryRun } from '../api/dry-run.ts'
import { audienceOf, hasDryRun, servicePrefix, type Route } from '../api/endpoint.ts'
import { refusalOf, type Edge } from './edge.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Name of the call or page in the metrics and the log. */
    operation?: string
  }
}

type Tables = { readonly routes: readonly Route[]; readonly pages: readonly Page[] }

/** A route of the API, or a page. */
type Endpoint = {
  readonly method: string
  readonly url: string
  readonly route: Route | null
  readonly isProbe: boolean
}

export function addEndpoints(server: FastifyInstance, edge: Edge, { routes, pages }: Tables): void {
  for (const route of routes) addRoute(server, edge, route)
  for (const page of pages) addPage(server, edge, page)
  const findPath = openPaths<Endpoint>([
    ...routes.map((route) => {
      return { method: route.method, url: urlOf(route), route, isProbe: false }
    }),
    ...pages.map(({ method, path, isProbe = false }) => {
      return { method, url: path, route: null, isProbe }
    }),
  ])
  server.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done()
    // Answered before the body is read, so `done` is called for refusals only.
    answerUnknownRoute(edge, findPath, { request, reply }).then(() => undefined, done)
  })
}

function urlOf({ path }: Pick<Route, 'path'>): string {
  return `${servicePrefix}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
}

function addRoute(server: FastifyInstance, edge: Edge, route: Route): void {
  const { method, name } = route
  const { context, sending, deadlines, admission, shares, held } = edge
  const handle = handlerOf(route)
  const readsOnly = route.endpoint.access === 'read'
  const canDryRun = hasDryRun(route)
  const handleAny = route.endpoint.isLong === true ? handleLong : handleShort
  const send = (request: FastifyRequest, reply: FastifyReply, answer: Answer | FileAnswer) => {
    if ('contentType' in answer) sending.file(request, reply, answer)
    else sending.answer(request, reply, answer)
    return reply
  }
  server.route({
    method: withHead(method),
    url: urlOf(route),
    onRequest: (request, _reply, done) => admit(edge, route, request, done),
    handler(request, reply) {
      const fault = faultFor(edge, route, request)
      return fault === null ? answerCall(request, reply) : answerWithFault(fault, request, reply)
    },
    config: { operation: name },
  })

  async function answerCall(request: FastifyRequest, reply: FastifyReply) {
    return send(request, reply, await handleAny(request, reply))
  }

  async function answerWithFault(
    chosen: Promise<FaultRule | null> | FaultRule,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const fault = await chosen
    if (fault === null) return answerCall(request, reply)
    await injectFault(
      {
        edge,
        request,
        reply,
        handle: () => handleAny(request, reply),
        send: (answered) => void send(request, reply, answered),
      },
      fault,
    )
    return reply
  }

  async function handleShort(request: FastifyRequest) {
    // A dry run uses a read connection.
    const isRead = readsOnly || (canDryRun && isDryRun(request.query))
    admission.enter()
    const turn = shares.enter(request.caller, isRead)
    try {
      if (turn !== null) await turn
      const lines = lineInputOf(edge, route, request)
      return await deadlines.within(handle(callOf(context, request, lines), name))
    } finally {
      shares.leave(request.caller, isRead)
      admission.leave()
      if (!readsOnly) held.release(request.caller?.accountId ?? '')
    }
  }

  async function handleLong(request: FastifyRequest, reply: FastifyReply) {
    const lines = lineInputOf(edge, route, request)
    if (request.isStreamed) discardRest(request.raw, reply.raw, edge.limits.lingerMs)
    return handle(callOf(context, request, lines), name)
  }
}

function addPage(server: FastifyInstance, edge: Edge, page: Page): void {
  const { method, path, bodyBytesMax = edge.limits.bodyBytesMax, name, isProbe } = page
  const { refuse: refusePage } = page
  const answered = behindPrefix(page, edge.prefix)
  const send = (request: FastifyRequest, reply: FastifyReply, answer: PageAnswer) => {
    const { status, type, body, headers = {} } = answer
    const file = { status, contentType: type, body, headers }
    if (isProbe) edge.sending.page(request, reply, file)
    else edge.sending.file(request, reply, file)
  }
  server.route({
    method: withHead(method),
    url: path,
    bodyLimit: bodyBytesMax,
    onRequest: (request, _reply, done) => {
      if (!isProbe) edge.admission.requireRoom()
      done(bodyRefusal(request.headers))
    },
    handler: async (request, reply) => {
      const work = () => answered(pageRequestOf(request))
      send(request, reply, isProbe ? await work() : await whileAdmitted(edge, work))
      return reply
    },
    config: { operation: name },
    ...(refusePage === undefined
      ? {}
      : {
          errorHandler: (error, request, reply) => {
            if (request.raw.socket.destroyed) edge.sending.abandon(request, reply)
            else
              send(
                request,
                reply,
                withPrefix(refusePage(refusalOf(edge, error, request)), edge.prefix),
              )
          },
        }),
  })
}

async function whileAdmitted<T>(
  { admission, deadlines }: Edge,
  work: () => T | Promise<T>,
): Promise<T> {
  admission.enter()
  try {
    return await deadlines.within(Promise.resolve(work()))
  } finally {
    admission.leave()
  }
}

/** An unknown route only authenticates its caller. */
const noRoute = { endpoint: { access: 'read' }, isOpen: false } as const

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

/** Answers what the router does not know: an unknown path, or another method of a known one. */
async function answerUnknownRoute(
  edge: Edge,
  findPath: FindPath<Endpoint>,
  { request, reply }: Exchange,
): Promise<void> {
  const { method, url } = request
  const [path = ''] = url.split('?')
  const known = findPath(path)
  await identify(edge, known?.endpoint.route ?? null, request)
  if (method === 'OPTIONS' && url === '*') return sendOptions(every)
  if (known === null) throw routeNotFound(method, path)
  if (method === 'OPTIONS') return sendOptions(known)
  const { status, body } = errorAnswer(methodNotAllowed(method, known.allow))
  edge.sending.answer(request, reply, { status, headers: { allow: known.allow }, body })

  function sendOptions({ allow, endpoint }: typeof every | KnownPath<Endpoint>): void {
    edge.sending.answer(request, reply, optionsAnswer(allow, endpoint?.isProbe === true))
  }
}

/** `OPTIONS *` asks about the hub itself. */
const every = { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS', endpoint: null }

/** Below the service's prefix, unauthenticated callers learn nothing. */
async function identify(edge: Edge, route: Route | null, request: FastifyRequest): Promise<void> {
  if (!request.url.startsWith(`${servicePrefix}/`)) return
  const audience = audienceOf(request.url.slice(servicePrefix.length))
  edge.admission.enter()
  try {
    request.caller = await edge.authenticators[audience](request, { ...route, ...noRoute })
  } finally {
    edge.admission.leave()
  }
}

function routeNotFound(method: string, path: string): HubError {
  const message = `Unknown route: ${method} ${path.slice(0, 120)}.`
  return new HubError('not_found', message, { rule: 'route_not_found' })
}

/** Before the body is read: checks capacity, the caller, and the body's encoding. */
function admit(
  edge: Edge,
  route: Route,
  request: FastifyRequest,
  done: (error?: Error) => void,
): void {
  const { admission, authenticators, shares } = edge
  admission.requireRoom()
  const admittedAs = (caller: Caller) => {
    request.caller = caller
    done(
      shares.refusal(caller, request.startedMs) ??
        contentTypeRefusal(route, request) ??
        bodyRefusal(request.headers),
    )
  }
  const caller = authenticators[route.audience](request, route)
  // A promise only for a key that has to be looked up: most are cached.
  if (!(caller instanceof Promise)) return admittedAs(caller)
  admission.enter()
  caller.finally(admission.leave).then(admittedAs, done)
}

function bodyRefusal(headers: FastifyRequest['headers']): HubError | undefined {
  const encoding = headers['content-encoding']
  if (encoding !== undefined && !encoding.split(',').every(isNoCoding))
    return encodingRefused(encoding)
  // Every body goes to the one parser, whatever its content type.
  if (headers['content-type'] !== undefined) headers['content-type'] = 'application/json'
  return undefined
}

/** An empty element of a list of codings means none. */
function isNoCoding(coding: string): boolean {
  return ['', 'identity'].includes(coding.trim().toLowerCase())
}

function encodingRefused(encoding: string): HubError {
  const message = `Content-Encoding ${encoding.slice(0, 40)} is not supported: send the body uncompressed.`
  return new HubError('unsupported_encoding', message, { rule: 'body_content_encoding' })
}
