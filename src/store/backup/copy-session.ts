// A connection for COPY, with settings that make the text of rows portable, and without timeouts, since tables may be
// large.
import type pg from 'pg'
import { escapeIdentifier } from 'pg'
import type { BackupTable } from './backup-format.ts'
import { asHubError } from '../database-errors.ts'
import type { Database } from '../postgres.ts'

const session = [
  `set datestyle = 'ISO, YMD'`,
  `set intervalstyle = 'postgres'`,
  'set extra_float_digits = 3',
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
  // A running migration holds its locks only for a moment.
  `set lock_timeout = '30s'`,
].join(';')

/** Runs `work` in a transaction that is started with `begin`. */
export async function inCopyTransaction<T>(
  database: Database,
  begin: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await database.connectAlone()
  try {
    await client.query(session)
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    throw asHubError(error)
  } finally {
    // Rolls back what was not committed; a COPY in progress is cut off.
    await client.end()
  }
}

/** The stored columns, without generated ones. */
export async function readColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attgenerated = ''
     order by attnum`,
    [table],
  )
  return rows.map((row) => row.name)
}

/** `"account" ("account_id", "name")` */
export function copyTarget({ name, columns }: BackupTable): string {
  return `${escapeIdentifier(name)} (${columns.map(escapeIdentifier).join(', ')})`
}

export function tableList(names: readonly string[]): string {
  return names.map(escapeIdentifier).join(', ')
}
