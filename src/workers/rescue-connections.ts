// Passes on the connections that a dead worker was sent but never accepted.
//
// The supervisor accepts a connection, sends it to a worker, and waits for the acknowledgement. When the worker dies in
// between, Node waits forever, and so does the caller. So connections in transit are tracked here, and when the worker is
// gone, they are reported to Node as not accepted: it then sends them to the next worker.
import type { Worker } from 'node:cluster'

/** The parts of Node's internal messages that concern connections; all other messages pass unchanged. */
type Inner = {
  readonly cmd?: unknown
  readonly act?: unknown
  readonly seq?: unknown
  readonly ack?: unknown
}

type Handle = { close(): void }

/** Unless `hasOthers`, no worker is left to accept them, and they are closed. */
export function rescueConnections(worker: Worker, hasOthers: () => boolean): void {
  const child = worker.process
  const inTransit = new Map<number, Handle>()
  const send = child.send.bind(child) as (...sent: unknown[]) => boolean
  const trackAndSend = (...sent: unknown[]) => {
    const [message, handle] = sent as [Inner, Handle | undefined]
    const isConnection = message.cmd === 'NODE_CLUSTER' && message.act === 'newconn'
    if (isConnection && typeof message.seq === 'number' && handle !== undefined) {
      inTransit.set(message.seq, handle)
    }
    return send(...sent)
  }
  child.send = trackAndSend
  child.on('internalMessage', ({ ack }: Inner) => {
    if (typeof ack === 'number') inTransit.delete(ack)
  })
  // 'close' comes after the process and its channel have ended, when all messages have been read.
  child.once('close', () => {
    // With a connection in transit, Node does not remove the worker from its list by itself.
    worker.disconnect()
    for (const [ack, handle] of inTransit) {
      if (hasOthers()) {
        child.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack, accepted: false })
      } else {
        handle.close()
      }
    }
  })
}
