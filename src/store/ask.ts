// Runs one query on a connection; limits of connections and queries.
// Why: docs/decisions/0009-garbage.md.
import type { ClientBase, QueryConfig, QueryResult } from 'pg'
import { readTimeout } from './database-errors.ts'

export const databaseLimits = {
  readConnectionsMax: 6,
  /** For authentication and health checks, so that neither waits for a read. */
  keyConnectionsMax: 2,
  connectTimeoutMs: 2_000,
  /** Shorter than the client's timeout, because the server reports why. */
  statementTimeoutMs: 5_000,
  lockTimeoutMs: 3_000,
  /** For a group in the main queue; its changes then move to the contended queue. */
  groupLockTimeoutMs: 250,
  idleInTransactionTimeoutMs: 8_000,
  /** For a hub that stops in the middle of a group; PostgreSQL 17 and later. */
  transactionTimeoutMs: 15_000,
  queryTimeoutMs: 6_000,
} as const

/**
 * Runs one query with a timeout. The driver's own timeout and promises assign function expressions to properties; V8
 * allocates such functions in the old generation, where all that they reference outlives the query.
 */
export function ask(client: ClientBase, config: QueryConfig): Promise<QueryResult> {
  return askWithin(databaseLimits.queryTimeoutMs, client, config)
}

export function askWithin(
  timeoutMs: number,
  client: ClientBase,
  config: QueryConfig,
): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(readTimeout()), timeoutMs)
    client.query(config, (error: Error | null, result) => {
      clearTimeout(timer)
      if (error === null) resolve(result)
      else reject(error)
    })
  })
}
