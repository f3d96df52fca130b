// Bodies of lines: told by their Content-Type, read while they arrive, and processed longer than any single call.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { HubError } from '../domain/hub-error.ts'
import type { AccountCaller, LineInput } from '../api/call.ts'
import type { Route } from '../api/endpoint.ts'
import { streamedRequests } from './connection-state.ts'
import { refusalOf, type Edge } from './edge.ts'

/** Also the names under which other tools know the format. */
const lineTypes = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/i
const documentType = /^application\/json$/i

/** Before the body is read: whether its type is one that the route takes. Marks the request if the body is lines. */
export function contentTypeRefusal(
  { endpoint }: Route,
  request: FastifyRequest,
): HubError | undefined {
  if (endpoint.body?.lines === undefined) return undefined
  const sent = request.headers['content-type']
  const type = (sent ?? '').split(';')[0]?.trim() ?? ''
  if (lineTypes.test(type)) {
    request.isStreamed = true
    streamedRequests.add(request.raw)
    return undefined
  }
  if (documentType.test(type)) return undefined
  const message = `Content-Type is ${sent === undefined ? 'missing' : sent.slice(0, 60)}: send application/x-ndjson or application/json.`
  return new HubError('unsupported_content_type', message, { rule: 'body_content_type' })
}

/** `null` for routes whose body is a single document. */
export function lineInputOf(edge: Edge, route: Route, request: FastifyRequest): LineInput | null {
  if (route.endpoint.body?.lines === undefined) return null
  const { authenticators, limits, sending } = edge
  return {
    source: request.isStreamed ? request.raw : null,
    lineTimeoutMs: limits.lineTimeoutMs,
    lingerMs: limits.lingerMs,
    // The authenticator of accounts returns callers of accounts.
    authenticate: async () =>
      (await authenticators[route.audience](request, route)) as AccountCaller,
    refusalOf: (error) => refusalOf(edge, error, request),
    observe: sending.observeLine,
  }
}

/**
 * Drops what the client still sends after the answer, and closes the connection after a while. Closing it at once could
 * destroy an answer that the client has not read yet.
 */
export function discardRest(
  request: IncomingMessage,
  answer: ServerResponse,
  lingerMs: number,
): void {
  answer.once('finish', () => {
    if (request.complete) return
    request.resume()
    setTimeout(() => {
      if (!request.complete) request.socket.destroy()
    }, lingerMs).unref()
  })
}
