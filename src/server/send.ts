// Writes answers, past the framework's own writer: all that it could do is done, and it costs as much as
// the rest.
import type { IncomingHttpHeaders } from 'node:http'
import { finished, Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { fileHeaderList, headerList, type Answer, type FileAnswer } from '../api/answer.ts'
import { clientClosedStatus, statusOfClosed } from './refuse-connection.ts'

type Send<A> = (request: FastifyRequest, reply: FastifyReply, answer: A) => void

export type Sending = {
  readonly answer: Send<Answer>
  /** Of a call, what is no JSON. */
  readonly file: Send<FileAnswer>
  /** What is asked for often and tells nothing of the hub's work: not logged, and not counted. */
  readonly page: Send<FileAnswer>
  /** Of a call whose connection is gone: nothing is sent. */
  readonly abandon: (request: FastifyRequest, reply: FastifyReply) => void
  /** From now on connections end with their answers, and streams end. */
  drain(): void
}

type Options = {
  readonly metrics: Metrics
  readonly log: Logger
  readonly isUnlogged: IsUnlogged
}

/** Whether a call has no line in the log as long as nothing is broken: one that the hub makes itself. */
export type IsUnlogged = (headers: IncomingHttpHeaders) => boolean

const brokenStatusMin = 500

/** Its status is that of the closed connection. */
const nothing = { status: clientClosedStatus }

/** What leads to no operation is one name in the metrics and the log, however many paths are tried. */
const unknownRoute = 'no-such-call'

export function openSending({ metrics, log, isUnlogged }: Options): Sending {
  const streams = new Set<Readable>()
  let draining = false

  function page(request: FastifyRequest, reply: FastifyReply, answer: FileAnswer): void {
    const headers = fileHeaderList(answer, request.id)
    if (draining) headers.push('connection', 'close')
    reply.hijack()
    reply.raw.writeHead(answer.status, headers)
    if (answer.body instanceof Readable) stream(answer.body, request, reply)
    else reply.raw.end(answer.body)
  }

  function stream(body: Readable, { method }: FastifyRequest, { raw }: FastifyReply): void {
    if (method === 'HEAD') {
      body.destroy()
      return void raw.end()
    }
    streams.add(body)
    finished(body, (error) => {
      streams.delete(body)
      // One that breaks off does not end as if that had been all of it.
      if (error) raw.destroy()
    })
    raw.once('close', () => body.destroy())
    body.pipe(raw)
  }

  /** One line and one observation a call. */
  function report(request: FastifyRequest, answer: Pick<Answer, 'status' | 'about'>): void {
    const { operation = unknownRoute } = request.routeOptions.config
    // A path that can't even be routed is refused before the clock is started.
    const startedMs = request.startedMs || performance.now()
    const ms = Math.round((performance.now() - startedMs) * 1000) / 1000
    const { about } = answer
    const { socket } = request.raw
    // Where nobody is left to read it, it is not the hub that failed.
    const status = socket.destroyed ? statusOfClosed(socket) : answer.status
    const actor = request.caller?.actor ?? null
    metrics.observeCall({ operation, status, ms, about })
    if (status < brokenStatusMin && isUnlogged(request.headers)) return
    log.info('call', {
      requestId: request.id,
      operation,
      status,
      ms,
      accountId: request.caller?.accountId,
      ...(actor === null ? {} : { actor: actor.kind, actorId: actor.id }),
      ...about,
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
      report(request, answer)
      page(request, reply, answer)
    },
    page,
    abandon(request, reply) {
      report(request, nothing)
      reply.hijack()
      reply.raw.destroy()
    },
    drain() {
      draining = true
      // Whoever listens would do so forever.
      for (const body of streams) body.destroy()
    },
  }
}
