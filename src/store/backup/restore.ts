// Restores a backup into an empty database, in one transaction.
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { pipeline } from 'node:stream/promises'
import type { BackupContent, BackupHeader, BackupTable } from './backup-format.ts'
import { readBackup } from './read-backup.ts'
import { copyTarget, inCopyTransaction, readColumns, tableList } from './copy-session.ts'
import { allSteps, migrate, pendingMigrations, type DoneRow } from '../migrate.ts'
import { existingTables, ownTables } from './own-tables.ts'
import type { Database } from '../postgres.ts'

type Options = { readonly database: Database; readonly file: string }

/** Filled by every start of a hub, and replaced by the backup's. */
const settingsTable = 'hub_setting'

/**
 * Verifies the whole file first. Throws with a readable message when the file is damaged or has another schema than
 * this version, or when the database is not empty.
 */
export async function restore({ database, file }: Options): Promise<BackupContent> {
  const { header } = await readBackup(file)
  requireSameSchema(header)
  await pendingMigrations(database)
  const there = await existingTables(database)
  await inCopyTransaction(database, 'begin read only', (client) => requireEmpty(client, there))
  await migrate(database)
  return inCopyTransaction(database, 'begin', async (client) => {
    const names = ownTables()
    // Blocks writes, not reads, until the restore is committed.
    await client.query(`lock table ${tableList(names)} in share row exclusive mode`)
    await requireEmpty(client, names)
    await client.query(`delete from ${settingsTable}`)
    const content = await load(client, file)
    // A session that ended after the backup must not become valid again.
    await client.query('delete from operator_session')
    await client.query(`analyze ${tableList(names)}`)
    return content
  })
}

/** Compares migration steps, because versions do not identify a schema. */
function requireSameSchema({ migrations, bthub }: BackupHeader): void {
  const ours = allSteps()
  const theirs = new Set(migrations.map(markOf))
  const missing = ours.find((step) => !theirs.has(markOf(step)))
  for (const step of ours) theirs.delete(markOf(step))
  const [foreign] = theirs
  if (foreign !== undefined) {
    throw new Error(
      `The backup was made by bthub ${bthub}, whose schema this version does not know (${foreign}). ` +
        'Restore it with that version, or a newer one that says it can.',
    )
  }
  if (missing === undefined) return
  throw new Error(
    `The backup was made by bthub ${bthub}, before ${missing.file} was applied. ` +
      'Restore it with that version, then start this one, which brings it up to date.',
  )
}

function markOf({ file, step, hash }: DoneRow): string {
  return `${file}, step ${step}, ${hash.slice(0, 12)}`
}

async function requireEmpty(client: pg.Client, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (name === settingsTable) continue
    const { rowCount } = await client.query(`select from ${tableList([name])} limit 1`)
    if (rowCount === 0) continue
    throw new Error(
      `The database is not empty: the table ${name} has rows. ` +
        'A backup is restored into an empty database; nothing was changed.',
    )
  }
}

async function load(client: pg.Client, file: string): Promise<BackupContent> {
  const loaded = new Map<string, number>()
  const content = await readBackup(file, async (table, rows) => {
    await requireSameColumns(client, table)
    const copy = client.query(copyFrom(`copy ${copyTarget(table)} from stdin`))
    await pipeline(rows, copy)
    loaded.set(table.name, copy.rowCount)
  })
  for (const { name, rows } of content.tables) {
    const found = loaded.get(name)
    if (found !== rows)
      throw new Error(`${name} has ${rows} rows in the backup, and ${found} were loaded.`)
  }
  return content
}

async function requireSameColumns(client: pg.Client, { name, columns }: BackupTable) {
  const there = await readColumns(client, name)
  if (there.toSorted().join() === columns.toSorted().join()) return
  throw new Error(`The table ${name} has other columns in the backup than in the database.`)
}
