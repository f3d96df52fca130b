// A connection for COPY: rows as text that any PostgreSQL reads back the same, and no deadline, since
// a table may be large.
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
  // A migration that runs holds its locks for a moment; more than that is another trouble.
  `set lock_timeout = '30s'`,
].join(';')

/** Runs `work` in a transaction begun with `begin`: all of it is kept, or nothing. */
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
    // Ends what was not committed; with a COPY under way the connection is cut.
    await client.end()
  }
}

/** The columns that are stored, as COPY names them. */
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
