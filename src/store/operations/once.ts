// Runs a call with an Idempotency-Key that writes no record: what it stores is committed with its answer, both or
// neither.
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
  /** The store whose transactional calls run on the given database. */
  readonly storeOn: (database: Database) => Store
}

/** The transaction begins with its first statement, so a call that stores nothing holds no connection. */
export function beginOnce(
  { database, storeOn }: Options,
  reservation: IdempotencyReservation,
): Once {
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

  /** A connection whose transaction did not end must not be reused. */
  async function finish(statement: 'commit' | 'rollback') {
    const used = client
    client = null
    try {
      if (used !== null) await ask(used, { text: statement })
      used?.release()
    } catch (error) {
      used?.release(!isSqlError(error))
      throw asHubError(error)
    }
  }

  async function end(answer: Json | null): Promise<void> {
    const { text, values = [] } = endReservation(reservation, answer)
    const ended = await query(`${text} returning 1`, values)
    if (ended.length === 0) throw lostReservation()
    await finish('commit')
  }

  return {
    store: storeOn({ ...database, query, queryKeys: query }),
    end,
    async rollBack() {
      await finish('rollback').catch(() => undefined)
      await releaseIdempotencyKey(database, reservation)
    },
  }
}
