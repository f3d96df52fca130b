// Full disks: detects them in errors, monitors them for the health page, and explains them to operators.
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from './log.ts'

export const fullDiskLimits = {
  /** With less space, PostgreSQL may be unable to write a WAL segment. */
  freeBytesMin: 16 * 1024 * 1024,
  /** How long the hub is not ready after a write failed for lack of space; then calls may try again. */
  noticedMs: 5_000,
} as const

/** Codes of the system, of quotas, and of PostgreSQL. */
const codes: readonly unknown[] = ['ENOSPC', 'EDQUOT', '53100']
const words = /No space left on device|Disk quota exceeded/

/** Whether the error, or its cause, is a full disk. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && codes.includes(error.code)) return true
  return words.test(error.message) || isDiskFull(error.cause)
}

export type DiskMonitor = {
  /** Records a failure caused by a full disk; ignores all others. */
  readonly record: (error: unknown) => void
  readonly isFull: () => Promise<boolean>
}

type Options = {
  /** The folder of the bundled PostgreSQL; `null` for a database whose disk cannot be checked. */
  readonly dataFolder: string | null
  readonly log: Logger
}

export function openDiskMonitor({ dataFolder, log }: Options): DiskMonitor {
  let notedAt = -Infinity
  return {
    record(error) {
      if (!isDiskFull(error)) return
      const now = performance.now()
      if (now - notedAt > fullDiskLimits.noticedMs) log.error('disk-full', { dataFolder })
      notedAt = now
    },
    async isFull() {
      if (performance.now() - notedAt < fullDiskLimits.noticedMs) return true
      return dataFolder !== null && (await freeBytesAt(dataFolder)) < fullDiskLimits.freeBytesMin
    },
  }
}

/** Adds advice for the operator to an error caused by a full disk. */
export async function explainFullDisk(error: unknown, dataFolder: string): Promise<unknown> {
  if (!isDiskFull(error)) return error
  const free = Math.floor((await freeBytesAt(dataFolder)) / 1024 / 1024)
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(
    `The disk is full. ${dataFolder} has ${free} MiB free: free disk space, or choose a folder on a larger disk with --data. (${reason})`,
    { cause: error },
  )
}

/** On the disk of the folder, even if the folder does not exist yet. */
export async function freeBytesAt(folder: string): Promise<number> {
  const there = existsSync(folder) || folder === dirname(folder)
  if (!there) return freeBytesAt(dirname(folder))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
