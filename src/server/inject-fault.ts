// Injects a fault into a call: what is done with the call, and what its client sees.
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { faultLimits, parameterOf, type CallFault } from '../domain/faults/faults.ts'
import type { FaultRule } from '../domain/faults/fault-plan.ts'
import {
  errorAnswer,
  fileHeaderList,
  headerList,
  type Answer,
  type FileAnswer,
} from '../api/answer.ts'
import { requestIdFor } from '../api/request-id.ts'
import { refusalOf, type Edge } from './edge.ts'

export type FaultyExchange = {
  readonly edge: Edge
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Handles the call, as often as it is called. */
  readonly handle: () => Promise<Answer | FileAnswer>
  readonly send: (answer: Answer | FileAnswer) => void
}

type Inject = (exchange: FaultyExchange, rule: FaultRule) => Promise<void> | void

const injections: Readonly<Record<CallFault, Inject>> = {
  async delay(exchange, rule) {
    await pause(parameterOf(rule, 'ms') ?? 0)
    exchange.send(marked(await answerOf(exchange), rule))
  },
  status: ({ send }, rule) => send(marked(refusal(rule), rule)),
  'drop-before': drop,
  async 'commit-then-drop'(exchange) {
    await consume(await answerOf(exchange))
    drop(exchange)
  },
  async truncate(exchange, rule) {
    const answer = marked(await answerOf(exchange), rule)
    const body = Buffer.from(bodyOf(answer))
    const { raw } = begin(exchange, answer)
    const bytes = Math.min(parameterOf(rule, 'bytes') ?? body.length >> 1, body.length - 1)
    raw.write(body.subarray(0, Math.max(bytes, 0)), () => raw.destroy())
    raw.flushHeaders()
    if (bytes <= 0) setImmediate(() => raw.destroy())
  },
  async 'slow-answer'(exchange, rule) {
    const answer = marked(await answerOf(exchange), rule)
    const body = Buffer.from(bodyOf(answer))
    const { raw } = begin(exchange, answer)
    const msPerByte = parameterOf(rule, 'msPerByte') ?? 0
    const slowBytes = Math.min(body.length, Math.floor(faultLimits.slowAnswerMsMax / msPerByte))
    for (let at = 0; at < slowBytes && !raw.destroyed; at += 1) {
      raw.write(body.subarray(at, at + 1))
      await pause(msPerByte)
    }
    raw.end(body.subarray(slowBytes))
  },
  async twice(exchange, rule) {
    const { request } = exchange
    const first = await answerOf(exchange)
    const { id } = request
    // Each is an operation of its own.
    request.id = requestIdFor(request.headers)
    await answerOf(exchange)
    request.id = id
    exchange.send(marked(first, rule))
  },
  hold(exchange, rule) {
    const { caller } = exchange.request
    exchange.edge.held.add(caller?.accountId ?? '', parameterOf(rule, 'ms') ?? 0, async () => {
      await answerOf(exchange)
    })
    drop(exchange)
  },
}

export async function injectFault(exchange: FaultyExchange, rule: FaultRule): Promise<void> {
  const { edge, request } = exchange
  const { fault } = rule
  edge.context.log.info('fault-injected', {
    requestId: request.id,
    accountId: request.caller?.accountId,
    fault,
  })
  request.fault = fault
  // Only faults of calls are chosen for calls.
  await injections[fault as CallFault](exchange, rule)
}

/** A refusal is an answer, too. */
async function answerOf({ edge, request, handle }: FaultyExchange): Promise<Answer | FileAnswer> {
  try {
    return await handle()
  } catch (error) {
    return errorAnswer(refusalOf(edge, error, request))
  }
}

function marked<A extends Answer | FileAnswer>(answer: A, { fault }: FaultRule): A {
  return { ...answer, headers: { ...answer.headers, 'x-bthub-fault-injected': fault } }
}

/** The connection is reset, so that the client cannot tell whether anything was done. */
function drop({ edge, request, reply }: FaultyExchange): void {
  request.raw.socket.resetAndDestroy()
  edge.sending.abandon(request, reply)
}

async function consume(answer: Answer | FileAnswer): Promise<void> {
  if (!(answer.body instanceof Readable)) return
  for await (const _ of answer.body) continue
}

/** Streams are not truncated or slowed down. */
function bodyOf({ body }: Answer | FileAnswer): string | Uint8Array {
  return body instanceof Readable ? '' : body
}

/** Sends the head of the answer; its body follows. */
function begin(
  { edge, request, reply }: FaultyExchange,
  answer: Answer | FileAnswer,
): FastifyReply {
  edge.sending.report(request, answer)
  const headers =
    'contentType' in answer ? fileHeaderList(answer, request.id) : headerList(answer, request.id)
  reply.hijack()
  reply.raw.writeHead(answer.status, headers)
  return reply
}

const reasons: Readonly<Record<number, string>> = {
  408: 'The call took too long.',
  429: 'Too many calls.',
  500: 'Unexpected error.',
  503: 'The hub is busy.',
  504: 'The call took too long.',
}

const badGateway = `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center></body>
</html>
`

function refusal(rule: FaultRule): Answer | FileAnswer {
  const status = parameterOf(rule, 'status') ?? 503
  const retryAfter = parameterOf(rule, 'retryAfter')
  const headers: Record<string, string> =
    retryAfter === null ? {} : { 'retry-after': String(retryAfter) }
  if (status === 502) return { status, headers, contentType: 'text/html', body: badGateway }
  const body = JSON.stringify({ code: String(status), reason: reasons[status] })
  return { status, headers, body }
}
