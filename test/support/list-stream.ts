// Sends the list of a reconciliation as a stream, and reads the answer while it sends.
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { servicePrefix } from '../../src/api/endpoint.ts'
import type { Caller, TestHub } from './hub.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into lines of every shape
type AnswerLine = any

export type ListStream = {
  readonly request: ClientRequest
  /** Resolves when the hub may get more. */
  send(entries: readonly object[] | string): Promise<void>
  end(): void
  /** Resolves with the head of the answer. */
  readonly response: Promise<IncomingMessage>
  /** The next line of the answer; `null` at its end. Rejects when it is cut off. */
  next(): Promise<AnswerLine>
  /** The remaining lines. */
  rest(): Promise<AnswerLine[]>
}

export function openListStream(
  { url }: Pick<TestHub, 'url'>,
  target: string,
  { accountId, key }: Caller,
): ListStream {
  const call = request(`${url}${servicePrefix}/integration/reconcile/${target}`, {
    method: 'POST',
    agent: false,
    headers: {
      'Content-Type': 'application/x-ndjson',
      'X-BlueTape-Key': key,
      'X-Integration-AccountId': accountId,
    },
  })
  const response = once(call, 'response').then(([answer]) => answer as IncomingMessage)
  // A test that expects no answer does not await it.
  response.catch(() => undefined)
  call.on('error', () => undefined)
  const lines = linesOf(response)
  const next = async (): Promise<AnswerLine> => {
    const { done, value } = await lines.next()
    return done === true ? null : value
  }
  return {
    request: call,
    async send(entries) {
      const text = typeof entries === 'string' ? entries : ndjson(entries)
      if (!call.write(text)) await drained(call)
    },
    end: () => void call.end(),
    response,
    next,
    async rest() {
      const all: AnswerLine[] = []
      for (let line = await next(); line !== null; line = await next()) all.push(line)
      return all
    },
  }
}

/** Sends lines that the hub does not have until it stops taking them, or the connection is gone. */
export async function sendMissing(stream: ListStream, count: number): Promise<void> {
  for (let from = 0; from < count && !stream.request.destroyed; from += 500) {
    const ids = Array.from({ length: 500 }, (_, at) => `m${String(from + at).padStart(120, '0')}`)
    await stream.send(ids.map((id) => ({ id })))
  }
}

/** Also when the connection is gone. */
function drained(call: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      call.off('drain', end).off('close', end)
      resolve()
    }
    call.on('drain', end).on('close', end)
  })
}

export function ndjson(entries: readonly object[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

async function* linesOf(response: Promise<IncomingMessage>): AsyncGenerator<AnswerLine> {
  let begun = ''
  // Decodes characters that two chunks share.
  for await (const chunk of (await response).setEncoding('utf8')) {
    const parts = `${begun}${chunk as string}`.split('\n')
    begun = parts.pop() ?? ''
    for (const part of parts) yield JSON.parse(part)
  }
  if (begun !== '') yield JSON.parse(begun)
}
