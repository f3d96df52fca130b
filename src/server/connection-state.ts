// What is known of one connection.
import type { Socket } from 'node:net'
import type { ServerResponse, IncomingMessage } from 'node:http'
import type { ConnectionError } from 'fastify'

export type Connection = {
  readonly socket: Socket
  readonly handle: Handle
  /** To the call under way. */
  answer: ServerResponse | null
  /** Pipelined behind it. */
  waiting: ServerResponse[]
  /** What came behind all of them and is not HTTP. */
  fault: ConnectionError | null
  isUsed: boolean
  /** In sweeps: when the last call began, or the connection did. */
  usedAt: number
  /** All that was received before the call under way. */
  bytesBefore: number
  /** Since when an answer waits to be read, and how much of it had been by then. */
  unread: { readonly sinceMs: number; readonly takenBytes: number } | null
}

export type Handle = (request: IncomingMessage, response: ServerResponse) => void
