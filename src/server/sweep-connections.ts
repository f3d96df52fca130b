// Bounds the memory of all connections: bodies being received, and answers waiting to be read. Beyond the limit, those
// that have held their bytes longest are closed, so that fast clients are served.
import { streamedRequests, type Connection } from './connection-state.ts'
import type { HttpLimits } from './http-limits.ts'
import { dropConnection } from './refuse-connection.ts'

type Held = { readonly connection: Connection; readonly bytes: number }

export function sweep(connections: Iterable<Connection>, limits: HttpLimits): void {
  const nowMs = performance.now()
  const receiving: Held[] = []
  const unread: Held[] = []
  for (const connection of connections) {
    const { socket, answer, bytesBefore } = connection
    if (answer === null) continue
    const isReceived = answer.req.complete || streamedRequests.has(answer.req)
    if (!isReceived) receiving.push({ connection, bytes: socket.bytesRead - bytesBefore })
    const bytes = socket.writableLength
    if (bytes === 0) connection.unread = null
    else if (isTooSlow(connection, nowMs, limits)) socket.destroy()
    else unread.push({ connection, bytes })
  }
  dropOldest(receiving, limits.bodyBytesInAllMax)
  dropOldest(unread, limits.answerBytesInAllMax)
}

/** Checked repeatedly, so that a client that reads a byte now and then is also too slow. */
function isTooSlow(connection: Connection, nowMs: number, limits: HttpLimits): boolean {
  const { unread } = connection
  const takenBytes = bytesTaken(connection)
  if (unread !== null) {
    const ms = nowMs - unread.sinceMs
    if (ms < limits.answerReadTimeoutMs) return false
    const bytesMin = (limits.answerBytesPerSecondMin * ms) / 1000
    if (takenBytes - unread.takenBytes < bytesMin) return true
  }
  connection.unread = { sinceMs: nowMs, takenBytes }
  return false
}

function dropOldest(held: readonly Held[], bytesMax: number): void {
  let bytes = held.reduce((sum, one) => sum + one.bytes, 0)
  if (bytes <= bytesMax) return
  const longestFirst = held.toSorted((a, b) => a.connection.usedAt - b.connection.usedAt)
  for (const one of longestFirst) {
    if (bytes <= bytesMax) return
    dropConnection(one.connection.socket)
    bytes -= one.bytes
  }
}

/** A client that streams may read the answer only after it has sent its body, and is not slow while it sends. */
function bytesTaken(connection: Connection): number {
  const { answer, socket } = connection
  const isStreamed = answer !== null && streamedRequests.has(answer.req)
  return bytesReadByClient(connection) + (isStreamed ? socket.bytesRead : 0)
}

type Handle = { readonly bytesWritten: number; readonly writeQueueSize: number }

/** From Node's internal handle: the socket counts a write as a whole, and an answer may be one write. */
function bytesReadByClient({ socket }: Connection): number {
  const handle: unknown = Reflect.get(socket, '_handle')
  if (isHandle(handle)) return handle.bytesWritten - handle.writeQueueSize
  return socket.bytesWritten - socket.writableLength
}

function isHandle(handle: unknown): handle is Handle {
  return typeof handle === 'object' && handle !== null && 'writeQueueSize' in handle
}
