// Pushes batches, and takes their answers apart.
import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { servicePrefix } from '../../src/api/endpoint.ts'
import type { CallOptions, TestHub } from './hub.ts'

export type LineAnswer = {
  readonly line: number
  readonly op?: string
  readonly id?: string
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly answer: any
}

export type BatchSummary = Readonly<Record<string, number>>

export type BatchAnswer = {
  readonly answers: readonly LineAnswer[]
  readonly summary: BatchSummary
  readonly error?: { readonly code: string; readonly reason: string; readonly rule?: string }
}

export const asLines = { 'Content-Type': 'application/x-ndjson' }

/** A line that is a text is sent as it is. */
export function textOfLines(lines: readonly unknown[]): string {
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
}

export async function pushLines(
  hub: TestHub,
  lines: readonly unknown[],
  { headers, ...options }: CallOptions = {},
): Promise<BatchAnswer> {
  const body = textOfLines(lines)
  const sent = { ...options, headers: { ...asLines, ...headers }, body }
  const { status, text } = await hub.call('POST', '/integration/batch', sent)
  if (status !== 200) throw new Error(`the batch was answered with ${status}: ${text}`)
  return readAnswer(text)
}

export function readAnswer(text: string): BatchAnswer {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LineAnswer | Omit<BatchAnswer, 'answers'>)
  const end = lines.pop()
  if (end === undefined || !('summary' in end)) throw new Error(`a batch without an end: ${text}`)
  return { answers: lines as LineAnswer[], ...end }
}

export type OpenBatch = {
  /** False when the client should wait, since the hub does not read. */
  readonly write: (text: string) => boolean
  readonly end: (text?: string) => void
  /** The next line of the answer. Rejects when there is none, or the connection breaks. */
  readonly next: () => Promise<LineAnswer & Omit<BatchAnswer, 'answers'>>
  /** The rest of the answer. */
  readonly rest: () => Promise<string>
  readonly destroy: () => void
  readonly request: ClientRequest
}

/** A batch whose lines are sent while its answers are read. */
export function openBatch(hub: Pick<TestHub, 'url' | 'acme'>, as = hub.acme): OpenBatch {
  const { hostname, port } = new URL(hub.url)
  const sending = request({
    hostname,
    port,
    method: 'POST',
    path: `${servicePrefix}/integration/batch`,
    headers: {
      ...asLines,
      'X-BlueTape-Key': as.key,
      'X-Integration-AccountId': as.accountId,
    },
  })
  // What breaks is seen by whoever reads the answer.
  sending.on('error', () => undefined)
  sending.flushHeaders()
  let text = ''
  const answered = once(sending, 'response').then(([response]) => {
    const answer = (response as IncomingMessage).setEncoding('utf8')
    return answer[Symbol.asyncIterator]() as AsyncIterator<string>
  })
  answered.catch(() => undefined)
  const more = async (): Promise<boolean> => {
    const { done, value } = await (await answered).next()
    if (done !== true) text += value
    return done !== true
  }
  return {
    write: (line) => sending.write(line),
    end: (line = '') => void sending.end(line),
    async next() {
      while (!text.includes('\n')) if (!(await more())) throw new Error(`no more lines: ${text}`)
      const end = text.indexOf('\n')
      const line = text.slice(0, end)
      text = text.slice(end + 1)
      return JSON.parse(line) as LineAnswer & Omit<BatchAnswer, 'answers'>
    },
    async rest() {
      while (await more());
      return text
    },
    destroy: () => void sending.destroy(),
    request: sending,
  }
}
