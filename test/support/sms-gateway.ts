// An SMS gateway of a test's own, which records what it is sent, and answers as the test says.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Answer =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | 'hangs'

export type SmsGateway = {
  readonly port: number
  readonly received: readonly Received[]
  answer: () => Answer
  stop(): Promise<void>
}

export async function startSmsGateway(): Promise<SmsGateway> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url: path = '', headers } = request
      received.push({ path, headers, body: Buffer.concat(chunks).toString() })
      const answer = started.answer()
      if (answer === 'hangs') return
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body ?? '')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const started: SmsGateway = {
    port: (server.address() as AddressInfo).port,
    received,
    answer: () => ({ status: 202 }),
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return started
}
