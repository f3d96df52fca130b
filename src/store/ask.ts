// One query on a connection, and how long anything may take there.
// Why: docs/decisions/0009-garbage.md.
import type { ClientBase, QueryConfig, QueryResult } from 'pg'
import { readTimeout } from './database-errors.ts'

export const databaseLimits = {
  readConnectionsMax: 6,
  /** For who is calling and whether the database answers, so that neither waits for a read. */
  keyConnectionsMax: 2,
  connectTimeoutMs: 2_000,
  /** The server gives a statement up first, and says why; the client is the last resort. */
  statementTimeoutMs: 5_000,
  lockTimeoutMs: 3_000,
  /** Of a group that others wait behind; its changes then wait on, aside from the rest. */
  groupLockTimeoutMs: 250,
  idleInTransactionTimeoutMs: 8_000,
  /** Where PostgreSQL can tell (17 and later): of a hub that is stopped halfway through a group. */
  transactionTimeoutMs: 15_000,
  queryTimeoutMs: 6_000,
} as const

/**
 * One query, with a deadline. The driver has one as well, and promises, but each is a function that it writes right of an
 * assignment to a property. The engine puts such a function among the old objects at once, and with it
 * everything that it can reach outlives the query until those are collected.
 */
export function ask(client: ClientBase, config: QueryConfig): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(readTimeout()), databaseLimits.queryTimeoutMs)
    client.query(config, (error: Error | null, result) => {
      clearTimeout(timer)
      if (error === null) resolve(result)
      else reject(error)
    })
  })
}
