// Refuses invalid HTTP in the form of the hub's own answers.
import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { ConnectionError } from 'fastify'
import { invalid, type HubError } from '../domain/hub-error.ts'
import { errorAnswer, statusOfError } from '../api/answer.ts'
import { refusalOfConnection } from './refusals.ts'

/** The status with which the hub closed a connection: the call being received ends with it. */
const refusedWith = new WeakMap<Socket, number>()

/** The client disconnected before any refusal was sent. The number is nginx's; it is never sent. */
export const clientClosedStatus = 499

/** The status of a call that ends without an answer because its connection is closed. */
export function statusOfClosed(socket: Socket): number {
  return refusedWith.get(socket) ?? clientClosedStatus
}

/** Closes a connection to free resources; its client is not at fault. */
export function dropConnection(socket: Socket): void {
  refusedWith.set(socket, statusOfError.busy)
  socket.destroy()
}

/** Not a valid request: answered on the raw socket, which is then closed. */
export function refuseOnSocket(error: ConnectionError, socket: Socket): void {
  const { status, body } = errorAnswer(refusalOfConnection(error))
  if (error.code !== 'HPE_INVALID_EOF_STATE') refusedWith.set(socket, status)
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
 * RFC 9112, section 3.2: HTTP/1.1 requires exactly one Host header. With two, a proxy and the hub could see different
 * requests. HTTP/1.0 may omit it; HTTP/0.9 has no headers, and so no keys.
 */
export function requireValidHead({ rawHeaders, httpVersion }: IncomingMessage): void {
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
