// A call that writes no record and has an Idempotency-Key: what it stores is committed with its answer, so
// that after a crash both are there or neither is.
import type { PoolClient } from 'pg'
import type { Json } from '../../domain/json-changes.ts'
import { endReservation, lostReservation, releaseIdempotencyKey } from './idempotency.ts'
import { ask } from '../ask.ts'
import { asHubError, isSqlError } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import type { IdempotencyReservation } from './idempotency-port.ts'
import type { Once, Store } from '../store.ts'

type Options = {
  readonly database: Database
  /** The store, with the calls that are part of the transaction on this database. */
  readonly storeOn: (database: Database) => Store
}

/** The transaction begins with its first statement: a call that stores nothing here keeps no connection. */
export function beginOnce({ database, storeOn }: Options, claim: IdempotencyReservation): Once {
  let client: PoolClient | null = null

  async function query<Row>(
    statement: Parameters<Database['query']>[0],
    values: readonly unknown[] = [],
  ) {
    if (client === null) {
      client = await database.connect()
      await ask(client, { text: 'begin' })
    }
    const config = typeof statement === 'string' ? { text: statement } : statement
    try {
      return (await ask(client, { ...config, values: [...values] })).rows as Row[]
    } catch (error) {
      throw asHubError(error)
    }
  }

  /** A connection whose transaction did not end is never used again. */
  async function leave(statement: 'commit' | 'rollback') {
    const left = client
    client = null
    try {
      if (left !== null) await ask(left, { text: statement })
      left?.release()
    } catch (error) {
      left?.release(!isSqlError(error))
      throw asHubError(error)
    }
  }

  async function end(answer: Json | null): Promise<void> {
    const { text, values = [] } = endReservation(claim, answer)
    const ended = await query(`${text} returning 1`, values)
    if (ended.length === 0) throw lostReservation()
    await leave('commit')
  }

  return {
    store: storeOn({ ...database, query, queryKeys: query }),
    end,
    async rollBack() {
      await leave('rollback').catch(() => undefined)
      await releaseIdempotencyKey(database, claim)
    },
  }
}
