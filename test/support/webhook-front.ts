// Stands before a receiver of webhooks and spoils it: what it passes on has passed, whatever the receiver would have said.
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Message = { readonly headers: Record<string, string>; readonly body: Buffer }
type Listen = { readonly url: string; readonly secrets: readonly string[] }

/** The message as the receiver gets it, or the status with which it is answered. */
export type Front = (
  message: Message,
  secrets: readonly string[],
) => Message | number | Promise<Message | number>

/** `listen`: where the receiver has to be. */
export async function startFront(listen: Listen | null, front: Front) {
  if (listen === null) throw new Error('nothing listens')
  const probe = createServer()
  await new Promise<void>((settle) => probe.listen(0, '127.0.0.1', settle))
  const { port } = probe.address() as AddressInfo
  await new Promise((settle) => probe.close(settle))
  const server = createServer((request, response) => {
    void (async () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const passed = await front({ headers, body: await buffer(request) }, listen.secrets)
      response.writeHead(typeof passed === 'number' ? passed : await passOn(port, passed)).end()
    })()
  })
  const { hostname, port: own } = new URL(listen.url)
  await new Promise<void>((settle) => server.listen(Number(own), hostname, settle))
  return {
    listen: { ...listen, url: `http://127.0.0.1:${port}/` },
    async stop() {
      server.closeAllConnections()
      await new Promise((settle) => server.close(settle))
    },
  }
}

function passOn(port: number, { headers, body }: Message): Promise<number> {
  return new Promise((settle, fail) => {
    const own = { ...headers, 'content-length': String(body.length), connection: 'close' }
    const asked = ask({ port, host: '127.0.0.1', method: 'POST', headers: own }, (answer) => {
      answer.resume().once('end', () => settle(answer.statusCode ?? 0))
    })
    asked.once('error', fail).end(body)
  })
}
