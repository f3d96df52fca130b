// The lock of a folder for backups: a file that one process creates and refreshes while it runs. A stale lock is free.
import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../error-code.ts'
import type { BackupUnderWay } from './maintenance.ts'

export const backupLockLimits = { backupLockRefreshMs: 2_000, backupLockStaleMs: 30_000 } as const

const fileOf = (folder: string): string => join(folder, 'running.json')

export type BackupLock = {
  readonly folder: string
  readonly name: string
  release(): Promise<void>
}

/** `null` when another process holds the lock. */
export async function acquireBackupLock(
  folder: string,
  underWay: BackupUnderWay,
): Promise<BackupLock | null> {
  const file = fileOf(folder)
  if (await isStale(file)) await rm(file, { force: true })
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.writeFile(JSON.stringify(underWay))
    await handle.close()
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return null
    throw error
  }
  const refresh = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, backupLockLimits.backupLockRefreshMs)
  refresh.unref()
  return {
    folder,
    name: underWay.name,
    async release() {
      clearInterval(refresh)
      await rm(file, { force: true })
    },
  }
}

async function isStale(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null)
  return facts !== null && Date.now() - facts.mtimeMs > backupLockLimits.backupLockStaleMs
}

export async function readBackupLock(folder: string): Promise<BackupUnderWay | null> {
  const file = fileOf(folder)
  try {
    const { mtimeMs } = await stat(file)
    if (await isStale(file)) return null
    const text = await readFile(file, 'utf8')
    // Just created and not written yet.
    if (text === '') return { name: '', startedAt: new Date(mtimeMs).toISOString() }
    return JSON.parse(text) as BackupUnderWay
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}
