// Receives webhooks: verifies the bytes, answers at once, and processes one event after the other.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { verifyWebhook, WebhookRefused } from 'bthub-client/verify-webhook'
import type { Connector, HubEvent } from './connector.ts'

export type Receiver = { stop(): Promise<void> }

/** `secrets`: all that are valid, during a rotation the new and the old one. */
export async function startReceiver(
  connector: Connector,
  { url, secrets }: { readonly url: string; readonly secrets: readonly string[] },
): Promise<Receiver> {
  let processed = Promise.resolve()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    try {
      const { event } = verifyWebhook({ body, headers: request.headers, secret: secrets })
      // What fails here is missing in the numbers of the feed, and is read again with the next event.
      processed = processed.then(() => connector.receive(event as HubEvent)).catch(onFailure)
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(error instanceof WebhookRefused ? 400 : 500).end()
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  const { hostname, port } = new URL(url)
  await once(server.listen(Number(port), hostname), 'listening')
  return {
    async stop() {
      server.close()
      server.closeAllConnections()
      await processed
    },
  }
}

function onFailure(error: unknown): void {
  process.stderr.write(`${String(error)}\n`)
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
