// Serves one call at a time on each connection. Node parses everything that one read returned, up to 64 KiB; pipelined
// requests wait here while the connection is paused. When a connection closes, everything it holds is released, including
// the answers behind a broken one, which Node does not close.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ConnectionError } from 'fastify'
import type { HttpLimits } from './http-limits.ts'
import { dropConnection, refuseOnSocket } from './refuse-connection.ts'
import { sweep } from './sweep-connections.ts'
import { streamedRequests, type Handle, type Connection } from './connection-state.ts'

export type Connections = {
  /** Passes on the calls of the server's connections, one at a time for each. */
  readonly serve: (server: Server, handle: Handle) => void
  /** Closes those that never sent a request, which Node would wait for. */
  readonly closeUnused: () => void
  readonly stop: () => void
}

export function openConnections(limits: HttpLimits): Connections {
  const all = new Set<Connection>()
  const bySocket = new WeakMap<Socket, Connection>()
  let sweeps = 0
  let readAhead = 0
  const spare = Math.min(limits.connectionsSpare, Math.ceil(limits.connectionsMax / 4))

  function open(socket: Socket, handle: Handle): void {
    const connection: Connection = {
      socket,
      handle,
      answer: null,
      waiting: [],
      fault: null,
      isUsed: false,
      usedAt: sweeps,
      bytesBefore: 0,
      unread: null,
    }
    all.add(connection)
    bySocket.set(socket, connection)
    socket.once('close', () => {
      all.delete(connection)
      dropWaiting(connection)
    })
    // Node resumes reading by itself, for example when an answer has drained.
    socket.on('resume', () => {
      if (connection.waiting.length > 0) socket.pause()
    })
    if (all.size > limits.connectionsMax - spare) makeRoom()
  }

  /** Closes those that have waited longest for their client. */
  function makeRoom(): void {
    const oldest = [...all].filter(waitsForClient).toSorted((a, b) => a.usedAt - b.usedAt)
    for (const { socket } of oldest.slice(0, spare)) dropConnection(socket)
  }

  function dropWaiting(connection: Connection): void {
    readAhead -= connection.waiting.length
    connection.waiting = []
  }

  function wait(connection: Connection, response: ServerResponse): void {
    connection.waiting.push(response)
    readAhead += 1
    connection.socket.pause()
    if (readAhead > limits.requestsReadAheadMax) connection.socket.destroy()
  }

  function begin(connection: Connection, response: ServerResponse): void {
    connection.answer = response
    connection.isUsed = true
    connection.usedAt = sweeps
    response.once('close', onAnswered)
    connection.handle(response.req, response)
  }

  /** The answer was read to its end, or the connection is gone. */
  function onAnswered(this: ServerResponse): void {
    const connection = bySocket.get(this.req.socket)
    if (connection === undefined) return
    // Yields to other connections between two calls that arrived together.
    if (connection.waiting.length > 0) setImmediate(next, connection)
    else next(connection)
  }

  function next(connection: Connection): void {
    const { socket, waiting } = connection
    connection.answer = null
    connection.unread = null
    connection.bytesBefore = socket.bytesRead
    if (!socket.writable) return dropWaiting(connection)
    const response = waiting.shift()
    if (response === undefined) return refuseFault(connection)
    readAhead -= 1
    // The body of the last request may not have arrived yet.
    if (waiting.length === 0) socket.resume()
    if (connection.fault === null || response.req.complete) begin(connection, response)
    else refuseFault(connection)
  }

  function onRequest({ socket }: IncomingMessage, response: ServerResponse): void {
    const connection = bySocket.get(socket)
    // Nothing after the last answer of a connection is handled as a request.
    if (connection === undefined || !socket.writable) return
    if (connection.answer === null) begin(connection, response)
    else wait(connection, response)
  }

  function onError(error: ConnectionError, socket: Socket): void {
    const connection = bySocket.get(socket)
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    if (isStreamed(connection)) {
      if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy()
      return
    }
    // A complete request is answered even when invalid bytes follow: its write may have been applied already.
    const isOwed = connection?.answer?.req.complete === true
    if (connection === undefined || !isOwed) return refuseOnSocket(error, socket)
    connection.fault = error
  }

  const timer = setInterval(() => {
    sweeps += 1
    sweep(all, limits)
  }, limits.connectionsSweepEveryMs)
  timer.unref()

  return {
    serve(server, handle) {
      server.on('connection', (socket: Socket) => open(socket, handle))
      server.on('request', onRequest)
      server.on('clientError', onError)
      // RFC 9110, section 10.1.1: an unknown expectation may be ignored. Node would answer it without a body.
      server.on('checkExpectation', onRequest)
    },
    closeUnused() {
      for (const { socket, isUsed } of all) if (!isUsed) socket.destroy()
    },
    stop: () => clearInterval(timer),
  }
}

/** Waits for a request, for the rest of one, or for the client to read an answer. */
function waitsForClient({ answer }: Connection): boolean {
  if (answer === null || answer.writableEnded) return true
  return !answer.req.complete && !streamedRequests.has(answer.req)
}

function isStreamed(connection: Connection | undefined): boolean {
  const request = connection?.answer?.req
  return request !== undefined && streamedRequests.has(request)
}

function refuseFault({ fault, socket }: Connection): void {
  if (fault !== null) refuseOnSocket(fault, socket)
}
