// What arrives on a connection and is not quite HTTP: refused in the hub's own form, and in its turn.
import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ConnectionError } from 'fastify'
import { invalid, type HubError } from '../domain/hub-error.ts'
import { errorAnswer } from './answer.ts'
import { refusalOfConnection } from './refusals.ts'

/** The answers that a connection still owes, in their order, by connection. */
const owed = new WeakMap<Socket, ServerResponse[]>()

export type Connections = {
  /** Requests that have no whole answer yet, the one that asks among them. */
  callsUnderWay(): number
  /** Closes the ones that never sent a request: Node waits for those. */
  closeUnused(): void
}

export function watchConnections(server: Server): Connections {
  const unused = new Set<Socket>()
  let underWay = 0
  server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  // Before the framework's own listener, which asks how many there are.
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    unused.delete(socket)
    let answers = owed.get(socket)
    if (answers === undefined) {
      answers = []
      owed.set(socket, answers)
    }
    answers.push(response)
    underWay += 1
    // Answered or hung up: either way the response closes, once.
    response.once('close', () => {
      underWay -= 1
      answers.splice(answers.indexOf(response), 1)
    })
  })
  // RFC 9110, section 10.1.1: an expectation that is not known may be ignored. Node would answer it
  // without a body.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    server.emit('request', request, response)
  })
  return {
    callsUnderWay: () => underWay,
    closeUnused() {
      for (const socket of unused) socket.destroy()
    },
  }
}

/** What is not even HTTP: answered on the bare socket, after the answers to what came before it. */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  // A whole request is not at fault for the bytes behind it: its write may have been applied already.
  const before = (owed.get(socket) ?? []).filter(({ req }) => req.complete)
  let awaited = before.length
  if (awaited === 0) return refuseNow(error, socket)
  for (const response of before) {
    response.once('close', () => {
      awaited -= 1
      if (awaited === 0 && socket.writable) refuseNow(error, socket)
    })
  }
}

function refuseNow(error: ConnectionError, socket: Socket): void {
  const { status, body } = errorAnswer(refusalOfConnection(error))
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${randomUUID()}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/**
 * RFC 9112, section 3.2: HTTP/1.1 with just one Host. Two would let a proxy and the hub see two different
 * requests. HTTP/1.0 may do without; before it there were no headers, and so no keys.
 */
export function requireSoundHead({ rawHeaders, httpVersion }: IncomingMessage): void {
  if (httpVersion === '0.9') throw malformed('', 'The request line has no HTTP version.')
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  if (hosts === 1 || (hosts === 0 && httpVersion === '1.0')) return
  throw malformed('Host', `The request has ${hosts === 0 ? 'no' : 'more than one'} Host header.`)
}

function malformed(pointer: string, message: string): HubError {
  return invalid([{ pointer, rule: 'request_malformed', message }])
}
