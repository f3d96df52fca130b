// The state of one connection.
import type { Socket } from 'node:net'
import type { ServerResponse, IncomingMessage } from 'node:http'
import type { ConnectionError } from 'fastify'

export type Connection = {
  readonly socket: Socket
  readonly handle: Handle
  /** Of the call in progress. */
  answer: ServerResponse | null
  /** Pipelined behind it. */
  waiting: ServerResponse[]
  /** Received after all of them, and not valid HTTP. */
  fault: ConnectionError | null
  isUsed: boolean
  /** In sweeps: when the last call began, or the connection was opened. */
  usedAt: number
  /** Bytes received before the call in progress. */
  bytesBefore: number
  /** Since when the answer has waited to be read, and how much had been read by then. */
  unread: { readonly sinceMs: number; readonly takenBytes: number } | null
}

/** Requests whose bodies are read while they arrive: the reader limits their time and bytes. */
export const streamedRequests = new WeakSet<IncomingMessage>()

export type Handle = (request: IncomingMessage, response: ServerResponse) => void
