// A client that sends every call once: a connection that breaks is an error, never a second try.
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import type { Caller } from './hub.ts'

export type Reply = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON, `null` when it is none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of every shape
  readonly body: any
  readonly ms: number
}

export type Send = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** The whole address. */
  readonly url: string
  readonly as: Caller
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

export type HttpClient = {
  /** Rejects when no whole answer came. */
  send(call: Send): Promise<Reply>
  close(): void
}

/** Longer than any call of the hub may last, so that a hang is seen as one. */
export const answerWithinMs = 10_500

export function openHttpClient(): HttpClient {
  const agent = new Agent({ keepAlive: true })
  return {
    send: (call) => send(agent, call),
    close: () => agent.destroy(),
  }
}

function send(agent: Agent, { method, url, as, body, headers, timeoutMs }: Send): Promise<Reply> {
  const began = performance.now()
  const payload = body === undefined ? '' : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const call = request(url, {
      agent,
      method,
      signal: AbortSignal.timeout(timeoutMs ?? answerWithinMs),
      headers: {
        'X-BlueTape-Key': as.key,
        'X-Integration-AccountId': as.accountId,
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(payload)),
        ...headers,
      },
    })
    call.on('error', reject)
    call.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        const ms = performance.now() - began
        const { statusCode: status = 0, headers: answered } = response
        resolve({ status, headers: answered, text, body: parse(text), ms })
      })
    })
    call.end(payload)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
