// Statements that are sent together, in one packet, and awaited together.
import type { Writable } from 'node:stream'
import type pg from 'pg'

/** What `send` hands to the connection leaves in one write: a system call costs more than a statement. */
export function together<T>(client: pg.PoolClient, send: () => T): T {
  const { connection } = client as { connection?: { stream?: Writable } }
  connection?.stream?.cork()
  try {
    return send()
  } finally {
    connection?.stream?.uncork()
  }
}

/** All results, or the first error in the order of sending: the later ones only follow from it. */
export async function allOrFirstError<T>(steps: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(steps)
  return settled.map((step) => {
    if (step.status === 'rejected') throw step.reason
    return step.value
  })
}
