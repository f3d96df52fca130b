// Backs up the whole database into one file, as a consistent snapshot, while hubs are running.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import {
  backupFormat,
  type BackupContent,
  type BackupHeader,
  type BackupTable,
} from './backup-format.ts'
import { copyTarget, inCopyTransaction, readColumns, tableList } from './copy-session.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'
import { hasCode } from '../../error-code.ts'
import { pendingMigrations, readDone, type DoneRow } from '../migrate.ts'
import { existingTables } from './own-tables.ts'
import type { Database } from '../postgres.ts'

type Options = {
  readonly database: Database
  readonly file: string
  /** The version of bthub that makes the backup. */
  readonly bthub: string
}

/**
 * Replaces `file` atomically, after the new content was read back and verified. Throws with a readable message when the
 * database is empty or newer than this version.
 */
export async function backUp({ database, file, bthub }: Options): Promise<BackupContent> {
  requirePlaceFor(file)
  // Throws when the database is newer than this version, which would miss its new tables.
  await pendingMigrations(database)
  const names = await existingTables(database)
  if (names.length === 0) throw new Error('There is nothing to back up: the database is empty.')
  const partial = `${file}.partial`
  // Removed rather than overwritten: another backup may have it open.
  rmSync(partial, { force: true })
  try {
    const begin = 'begin isolation level repeatable read, read only'
    await inCopyTransaction(database, begin, async (client) => {
      const header = await openSnapshot(client, names, bthub)
      await writeBackup(partial, header, (table) => copyOut(client, table))
    })
    const content = await readBackup(partial)
    renameSync(partial, file)
    syncFolder(dirname(file))
    return content
  } catch (error) {
    rmSync(partial, { force: true })
    if (hasCode(error, 'ENOSPC')) throw new Error(`There is no room for ${file}.`, { cause: error })
    throw error
  }
}

/** Checked first, because a backup can take hours. */
function requirePlaceFor(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
    throw new Error(`${file} is there and is not a file. Name another one.`)
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`There is no folder ${dirname(file)} to put the backup into.`)
}

/** Locks the tables before the snapshot, so that their columns cannot change afterwards. */
async function openSnapshot(
  client: pg.Client,
  names: readonly string[],
  bthub: string,
): Promise<BackupHeader> {
  await client.query(`lock table ${tableList(names)} in access share mode`)
  const facts = await client.query<{ at: string; postgres: string }>(
    `select clock_timestamp() as at, current_setting('server_version') as postgres`,
  )
  const { rows: migrations } = await client.query<DoneRow>(readDone)
  const tables: BackupTable[] = []
  for (const name of names) tables.push({ name, columns: await readColumns(client, name) })
  const [{ at, postgres } = { at: '', postgres: '' }] = facts.rows
  return { bthubBackup: backupFormat, createdAt: at, bthub, postgres, migrations, tables }
}

function copyOut(client: pg.Client, table: BackupTable): AsyncIterable<Buffer> {
  return client.query(copyTo(`copy ${copyTarget(table)} to stdout`))
}

/** Makes the rename durable. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
