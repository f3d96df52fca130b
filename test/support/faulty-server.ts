// A TCP server between a client and the hub that fails as networks and proxies do: one behaviour for each
// request, the last one for all that follow.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type Behaviour = (socket: Socket, request: string) => void

export type Seen = { readonly method: string; readonly path: string; readonly key: string | null }

export type FaultyServer = {
  readonly url: string
  readonly seen: readonly Seen[]
  /** Settles when this many requests have arrived. */
  arrived(count: number): Promise<void>
  stop(): Promise<void>
}

export async function startFaultyServer(behaviours: readonly Behaviour[]): Promise<FaultyServer> {
  const seen: Seen[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // What the client cuts off itself is no fault of this server.
    socket.on('error', () => undefined)
    let text = ''
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (!isWhole(text)) return
      socket.off('data', onData)
      const behaviour = behaviours[Math.min(seen.length, behaviours.length - 1)]
      seen.push(seenOf(text))
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve()
      behaviour?.(socket, text)
    }
    socket.on('data', onData)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    arrived: (count) =>
      new Promise((resolve) => {
        if (seen.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return false
  const [, length = '0'] = /^content-length: (\d+)/im.exec(text) ?? []
  return text.length >= end + 4 + Number(length)
}

function seenOf(text: string): Seen {
  const [method = '', path = ''] = text.split(' ', 2)
  const [, key = null] = /^idempotency-key: (.+)\r$/im.exec(text) ?? []
  return { method, path, key }
}

export const silent: Behaviour = () => undefined
export const hangUp: Behaviour = (socket) => socket.destroy()

/** An answer as it stands, and the end of the connection. */
export function answers(status: number, body: string, headers: readonly string[] = []): Behaviour {
  const head = [`HTTP/1.1 ${status} X`, 'Connection: close', ...headers]
  const length = status === 204 ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  return (socket) => socket.end([...head, ...length, '', body].join('\r\n'))
}

/** More is promised than comes. */
export const breaksOff: Behaviour = (socket) => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n'
  socket.write(`${head}{"items":[`, () => socket.destroy())
}

/** The hub's own answer. */
export function passesOn(hubUrl: string): Behaviour {
  return (socket, request) => askHub(hubUrl, request).pipe(socket)
}

/** All that either side sends, as for a body that goes on after its beginning. */
export function joinsTo(hubUrl: string): Behaviour {
  return (socket, request) => {
    const { hostname, port } = new URL(hubUrl)
    const hub = connect(Number(port), hostname)
    hub.on('error', () => socket.destroy())
    socket.on('close', () => hub.destroy())
    hub.write(request, 'latin1')
    socket.pipe(hub).pipe(socket)
  }
}

/** The hub does what it was asked, and its answer is lost. */
export function losesAnswer(hubUrl: string): Behaviour {
  return (socket, request) => {
    const hub = askHub(hubUrl, request)
    hub.resume()
    hub.on('close', () => socket.destroy())
  }
}

function askHub(hubUrl: string, request: string): Socket {
  const { hostname, port } = new URL(hubUrl)
  const hub = connect(Number(port), hostname)
  hub.write(request.replace(/^connection: .*\r$/im, 'connection: close\r'), 'latin1')
  return hub
}
