// Backups that a running hub writes into its data folder: one at a time, each with a checksum file. Only the newest are
// kept.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HubError } from '../domain/hub-error.ts'
import { freeBytesAt } from '../full-disk.ts'
import type { Logger } from '../log.ts'
import { sentenceOf } from '../sentence-of.ts'
import { backUp } from '../store/backup/backup.ts'
import type { Database } from '../store/postgres.ts'
import { version } from '../version.ts'
import { acquireBackupLock, readBackupLock, type BackupLock } from './backup-lock.ts'
import type { BackupFile, Backups, BackupUnderWay } from './maintenance.ts'

export const backupLimits = {
  /** Number of backups that are kept; older ones are removed when a new one is complete. */
  backupsKept: 10,
  /** How long the caller waits; the backup then continues in the background. */
  backupAnswerMs: 5_000,
  /** Free space that must remain on the disk after the backup. */
  backupSpareBytes: 256 * 1024 * 1024,
} as const

type Options = {
  readonly dataFolder: string
  readonly database: Database
  readonly log: Logger
  readonly clock: () => Date
  /** Of the disk that the folder is on. */
  readonly freeBytes?: (folder: string) => Promise<number>
}

export function openBackups(options: Options) {
  const { dataFolder, log, clock, freeBytes = freeBytesAt } = options
  const folder = join(dataFolder, 'backups')

  async function start(begin: () => Promise<void>): Promise<BackupFile | BackupUnderWay> {
    const startedAt = clock().toISOString()
    const name = `bthub-${startedAt.replaceAll(/[:.]/g, '-')}.backup`
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(failed)
    const lock = await acquireBackupLock(folder, { name, startedAt })
    if (lock === null) throw alreadyRunning()
    try {
      await requireRoom(options.database, await freeBytes(folder))
      await begin()
    } catch (error) {
      await lock.release()
      throw error
    }
    const written = writeOne(options.database, join(folder, name), lock)
    written.then(
      ({ bytes }) => log.info('backup-written', { name, bytes }),
      (error: unknown) => log.error('backup-failed', { name, error }),
    )
    return Promise.race([written.catch(failed), answerLater({ name, startedAt })])
  }

  return {
    start,
    async list(): Promise<Backups> {
      const running = await readBackupLock(folder)
      const names = (await namesIn(folder)).toReversed()
      const items = await Promise.all(names.map((name) => describe(folder, name)))
      return { folder, items: items.filter((item) => item !== null), running }
    },
  }
}

const namePattern = /^bthub-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.backup$/
/** The checksum file, in the format of `sha256sum`. */
const checksumFileOf = (file: string): string => `${file}.sha256`

async function writeOne(database: Database, file: string, lock: BackupLock): Promise<BackupFile> {
  try {
    await backUp({ database, file, bthub: version })
    const { folder, name } = lock
    await writeFile(checksumFileOf(file), `${await sha256Of(file)}  ${name}\n`, { mode: 0o600 })
    await removeOld(folder)
    const written = await describe(folder, name)
    if (written === null) throw new Error(`${name} has vanished.`)
    return written
  } finally {
    await lock.release()
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Oldest first. A file without a checksum is not complete yet. */
async function namesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((): string[] => [])
  return found
    .filter((name) => namePattern.test(name) && found.includes(checksumFileOf(name)))
    .toSorted()
}

/** `null` when it has been removed meanwhile. */
async function describe(folder: string, name: string): Promise<BackupFile | null> {
  const file = join(folder, name)
  const [facts, sum] = await Promise.all([
    stat(file).catch(() => null),
    readFile(checksumFileOf(file), 'utf8').catch(() => null),
  ])
  if (facts === null || sum === null) return null
  const [date = '', time = ''] = name.slice('bthub-'.length, -'.backup'.length).split('T')
  const createdAt = `${date}T${time.replace(/^(\d\d)-(\d\d)-(\d\d)-/, '$1:$2:$3.')}`
  return { name, bytes: facts.size, sha256: sum.slice(0, 64), createdAt }
}

/** Removes only files that match `namePattern`, among them the partial files of hubs that died. */
async function removeOld(folder: string): Promise<void> {
  const old = (await namesIn(folder)).slice(0, -backupLimits.backupsKept)
  const half = (await readdir(folder)).filter((name) =>
    namePattern.test(name.replace(/\.partial$/, '')),
  )
  const gone = [...old.flatMap((name) => [name, checksumFileOf(name)]), ...half.filter(isPartial)]
  await Promise.all(gone.map((name) => rm(join(folder, name), { force: true })))
}

function isPartial(name: string): boolean {
  return name.endsWith('.partial')
}

/** Estimates the backup by the size of the database, so that it cannot fill the disk and stop the database. */
async function requireRoom(database: Database, free: number): Promise<void> {
  const [row] = await database.query<{ bytes: number }>(
    'select pg_database_size(current_database())::float8 as bytes',
  )
  const needed = (row?.bytes ?? 0) + backupLimits.backupSpareBytes
  if (free >= needed) return
  const [has, wants] = [free, needed].map((bytes) => `${Math.ceil(bytes / 1024 / 1024)} MiB`)
  const message = `A backup needs ${wants} of free space in the data folder, but only ${has} are free.`
  throw new HubError('conflict', message, { rule: 'backup_no_room' })
}

function alreadyRunning(): HubError {
  const message = 'A backup is already running.'
  return new HubError('conflict', message, { rule: 'backup_running', retryAfter: 10 })
}

function failed(error: unknown): never {
  throw new HubError('unavailable', `The backup failed: ${sentenceOf(error)}`, {
    rule: 'backup_failed',
    cause: error,
  })
}

function answerLater(underWay: BackupUnderWay): Promise<BackupUnderWay> {
  return new Promise((resolve) => {
    setTimeout(resolve, backupLimits.backupAnswerMs, underWay).unref()
  })
}
