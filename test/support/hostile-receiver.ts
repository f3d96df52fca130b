// A server of webhooks as the hub meets them: the path says how it behaves, from a plain 204 to a body
// without end. It counts what reaches it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

export type Received = {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export type HostileReceiver = {
  readonly port: number
  /** Where a path of `behaviours`, or a status such as `/503?retry-after=5`, is to be added. */
  readonly url: string
  readonly received: readonly Received[]
  /** Opened until now. */
  connections(): number
  /** Open now. */
  open(): number
  /** Bytes that were written to all connections. */
  bytesWritten(): number
  close(): Promise<void>
}

type Options = {
  readonly host?: string
  readonly port?: number
  /** PEM; then it speaks TLS. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** In place of `127.0.0.1` in the URL. */
  readonly name?: string
}

type Behaviour = (response: ServerResponse, query: URLSearchParams) => void

/** Packed once: the time that it takes must not count as the receiver's. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))

const chunk = Buffer.alloc(64 * 1024, 'x')
const gigabyte = 1024 ** 3

/** By path. Whatever is not here is a status. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  /** Closes with RST before a byte of the answer. */
  '/reset': (response) => response.socket?.resetAndDestroy(),
  '/silent': () => undefined,
  '/drip-head': (response) => drip(response, 'HTTP/1.1 200 OK\r\nX-Slow: '),
  '/drip-body': (response) => drip(response, 'HTTP/1.1 200 OK\r\n\r\n'),
  '/endless': (response) => pour(response, Number.POSITIVE_INFINITY),
  '/gigabyte': (response) => pour(response, gigabyte),
  '/gzip-bomb': (response) => {
    response.setHeader('Content-Encoding', 'gzip')
    response.end(bomb)
  },
  '/endless-head': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n')
    pourInto(response.socket, `X-Filler: ${'x'.repeat(1_000)}\r\n`)
  },
  '/no-http': (response) => response.socket?.end('220 smtp.example.com ESMTP\r\n'),
  /** Promises more than it sends, and hangs up. */
  '/cut-short': (response) => {
    response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this')
  },
  '/redirect': (response, query) => {
    const status = Number(query.get('status') ?? 302)
    response.writeHead(status, { Location: query.get('to') ?? '/' }).end()
  },
}

export async function startHostileReceiver(options: Options = {}): Promise<HostileReceiver> {
  const { host = '127.0.0.1', port = 0, tls, name = '127.0.0.1' } = options
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const counts = { connections: 0, bytesOfClosed: 0 }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const piece of request as AsyncIterable<Buffer>) chunks.push(piece)
    const { url: path = '', headers } = request
    received.push({ path, headers, body: Buffer.concat(chunks) })
    behave(request.url ?? '/', response)
  }
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    // A request that breaks off was nobody's delivery.
    answer(request, response).catch(() => undefined)
  }
  const server = tls === undefined ? createServer(handler) : createTlsServer(tls, handler)
  server.on('connection', (socket: Socket) => {
    counts.connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      counts.bytesOfClosed += socket.bytesWritten
    })
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve) => server.listen({ host, port }, resolve))
  const { port: listening } = server.address() as AddressInfo
  return {
    port: listening,
    url: `${tls === undefined ? 'http' : 'https'}://${name}:${listening}`,
    received,
    connections: () => counts.connections,
    open: () => sockets.size,
    bytesWritten() {
      return [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, counts.bytesOfClosed)
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A port of this machine at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function behave(target: string, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(target, 'http://receiver')
  const behaviour = behaviours[pathname]
  if (behaviour !== undefined) return behaviour(response, searchParams)
  const status = /^\/(\d{3})$/.exec(pathname)?.[1]
  const retryAfter = searchParams.get('retry-after')
  if (retryAfter !== null) response.setHeader('Retry-After', retryAfter)
  response.writeHead(status === undefined ? 204 : Number(status)).end()
}

/** The head at once, and then a byte a second. */
function drip(response: ServerResponse, head: string): void {
  const { socket } = response
  socket?.write(head)
  const timer = setInterval(() => socket?.write('x'), 1_000)
  socket?.once('close', () => clearInterval(timer))
}

function pour(response: ServerResponse, bytes: number): void {
  let left = bytes
  const more = () => {
    while (left > 0) {
      left -= chunk.length
      if (!response.write(chunk)) return response.once('drain', more)
    }
    return response.end()
  }
  more()
}

function pourInto(socket: Socket | null, text: string): void {
  if (socket === null || socket.destroyed) return
  if (socket.write(text)) setImmediate(pourInto, socket, text)
  else socket.once('drain', () => pourInto(socket, text))
}
