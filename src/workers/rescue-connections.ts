// Hands the connections on that a dead worker was given and never took.
//
// The supervisor accepts a connection, sends it to a worker, and waits for the word that it was taken. Node
// waits for ever when the worker dies in between, and so does the caller. So the connections on their way
// are noted here, and when the worker is gone, Node is told that they were not taken: it gives them to the
// next one.
import type { Worker } from 'node:cluster'

/** Node's own messages, as far as they are about connections; of others nothing is understood or changed. */
type Inner = {
  readonly cmd?: unknown
  readonly act?: unknown
  readonly seq?: unknown
  readonly ack?: unknown
}

type Handle = { close(): void }

/** Without `hasOthers` nobody is left to take them, and they are closed. */
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
  // After the end of the process and of its channel: all that it said has been read.
  child.once('close', () => {
    // Where a connection was on its way, Node itself does not take the worker off its list.
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
