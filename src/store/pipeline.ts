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
