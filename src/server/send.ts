// Writes answers, bypassing the framework's writer, which would add nothing and cost as much as the rest.
import type { IncomingHttpHeaders } from 'node:http'
import { finished, Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { fileHeaderList, headerList, type Answer, type FileAnswer } from '../api/answer.ts'
import type { ObservedLine } from '../api/call.ts'
import { traceIdOf, traceparentOf } from '../api/trace-context.ts'
import { clientClosedStatus, statusOfClosed } from './refuse-connection.ts'

type Send<A> = (request: FastifyRequest, reply: FastifyReply, answer: A) => void

export type Sending = {
  readonly answer: Send<Answer>
  /** An answer that is not JSON. */
  readonly file: Send<FileAnswer>
  /** A probe, which is neither logged nor counted. */
  readonly page: Send<FileAnswer>
  /** Ends a call whose connection is closed: nothing is sent. */
  readonly abandon: (request: FastifyRequest, reply: FastifyReply) => void
  /** Logs and counts a call whose answer is written elsewhere. */
  readonly report: (request: FastifyRequest, answer: Pick<Answer, 'status' | 'about'>) => void
  /** Counts a line of a body of lines. */
  readonly observeLine: (line: ObservedLine) => void
  /** From now on every answer closes its connection, and streams end. */
  drain(): void
}

type Options = {
  readonly metrics: Metrics
  readonly log: Logger
  readonly isUnlogged: IsUnlogged
}

/** Whether a successful call is left out of the log: one that the hub makes itself. */
export type IsUnlogged = (headers: IncomingHttpHeaders) => boolean

const failureStatusMin = 500

/** The status is then taken from the closed connection. */
const noAnswer = { status: clientClosedStatus }

/** All unknown routes share one name in the metrics and the log, to bound the number of series. */
const unknownRoute = 'no-such-call'

export function openSending({ metrics, log, isUnlogged }: Options): Sending {
  const streams = new Set<Readable>()
  let draining = false

  function page(request: FastifyRequest, reply: FastifyReply, answer: FileAnswer): void {
    const headers = fileHeaderList(answer, request.id)
    if (draining) headers.push('connection', 'close')
    reply.hijack()
    reply.raw.writeHead(answer.status, headers)
    if (answer.body instanceof Readable) stream(answer, answer.body, request, reply)
    else reply.raw.end(answer.body)
  }

  function stream(
    { summary }: FileAnswer,
    body: Readable,
    { method }: FastifyRequest,
    { raw }: FastifyReply,
  ): void {
    if (method === 'HEAD') {
      body.destroy()
      return void raw.end()
    }
    if (summary === undefined) streams.add(body)
    finished(body, (error) => {
      streams.delete(body)
      // A stream that breaks off must not look complete.
      if (error) raw.destroy()
    })
    raw.once('close', () => body.destroy())
    if (raw.destroyed) body.destroy()
    body.pipe(raw)
  }

  /** One log line and one observation per call. */
  function report(
    request: FastifyRequest,
    answer: Pick<Answer, 'status' | 'about'>,
    summary: Readonly<Record<string, unknown>> = {},
  ): void {
    const { operation = unknownRoute } = request.routeOptions.config
    // A path that cannot be routed is refused before `startedMs` is set.
    const startedMs = request.startedMs || performance.now()
    const ms = Math.round((performance.now() - startedMs) * 1000) / 1000
    const { about } = answer
    const { socket } = request.raw
    // When the client has disconnected, the hub has not failed.
    const status = socket.destroyed ? statusOfClosed(socket) : answer.status
    const actor = request.caller?.actor ?? null
    metrics.observeCall({ operation, status, ms, about })
    if (status < failureStatusMin && isUnlogged(request.headers)) return
    log.info('call', {
      requestId: request.id,
      operation,
      status,
      ms,
      accountId: request.caller?.accountId,
      ...traceOf(request),
      ...(actor === null ? {} : { actor: actor.kind, actorId: actor.id }),
      ...about,
      ...summary,
    })
  }

  return {
    answer(request, reply, answer) {
      report(request, answer)
      const headers = headerList(answer, request.id)
      if (draining) headers.push('connection', 'close')
      reply.hijack()
      reply.raw.writeHead(answer.status, headers)
      reply.raw.end(answer.body)
    },
    file(request, reply, answer) {
      if (answer.summary === undefined) report(request, answer)
      else void answer.summary.then((summary) => report(request, answer, summary))
      page(request, reply, answer)
    },
    page,
    report: (request, answer) => report(request, answer),
    abandon(request, reply) {
      report(request, noAnswer)
      reply.hijack()
      reply.raw.destroy()
    },
    observeLine: ({ operation, status, about }) =>
      metrics.observeLine({ operation: operation ?? unknownRoute, status, about }),
    drain() {
      draining = true
      // Event streams would never end by themselves; batches do.
      for (const body of streams) body.destroy()
    },
  }
}

/** By it, lines of the log are found from the trace of the caller. */
function traceOf(request: FastifyRequest): { readonly traceId?: string } {
  const traceparent = traceparentOf(request)
  return traceparent === null ? {} : { traceId: traceIdOf(traceparent) }
}
