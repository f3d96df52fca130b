// A receiver of webhooks for a test: a real HTTP server on a free port that keeps what it got, and answers as
// it is told.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eventually } from './eventually.ts'

export type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** The event. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into events of every shape
  readonly event: any
  readonly at: number
}

/** Answers one delivery; `undefined` is a 204. A status, or a function that writes the answer itself. */
export type Answering = (
  received: Received,
  reply: ServerResponse,
) => number | undefined | Promise<number | undefined> | 'written'

export type WebhookReceiver = {
  readonly url: string
  readonly received: Received[]
  /** How the next ones are answered. */
  answer(answering: Answering): void
  /** Waits until so many came in all. */
  until(count: number): Promise<void>
  stop(): Promise<void>
}

export async function startReceiver(first: Answering = () => 204): Promise<WebhookReceiver> {
  const received: Received[] = []
  let answering = first
  const answer = async (one: Received, reply: ServerResponse): Promise<void> => {
    const status = await answering(one, reply)
    if (status !== 'written') reply.writeHead(status ?? 204).end()
  }
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const bytes = Buffer.concat(chunks)
      const one: Received = {
        path: request.url ?? '',
        headers: request.headers,
        bytes,
        event: JSON.parse(bytes.toString('utf8')),
        at: Date.now(),
      }
      received.push(one)
      void answer(one, reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer: (next) => {
      answering = next
    },
    until: (count) => eventually(() => received.length >= count),
    async stop() {
      const ended = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await ended
    },
  }
}
