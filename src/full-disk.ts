// A disk without room: how it is recognised in whatever failed, noticed for the health page, and explained at a start.
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from './log.ts'

export const fullDiskLimits = {
  /** Less than this and PostgreSQL can't be sure to write a segment of its log. */
  freeBytesMin: 16 * 1024 * 1024,
  /** So long after a write that found no room the hub is not ready; then calls may try again. */
  noticedMs: 5_000,
} as const

/** Of the system, by quota, and PostgreSQL's own. */
const codes: readonly unknown[] = ['ENOSPC', 'EDQUOT', '53100']
const words = /No space left on device|Disk quota exceeded/

/** Whether the error, or what caused it, is a disk without room. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && codes.includes(error.code)) return true
  return words.test(error.message) || isDiskFull(error.cause)
}

export type DiskMonitor = {
  /** Remembers a failure that a full disk caused; passes over all others. */
  readonly record: (error: unknown) => void
  readonly isFull: () => Promise<boolean>
}

type Options = {
  /** The folder of the bundled PostgreSQL; `null` with a database whose disk can't be looked at. */
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

/** What an operator can do about a start, a command or a demo that found no room. */
export async function explainFullDisk(error: unknown, dataFolder: string): Promise<unknown> {
  if (!isDiskFull(error)) return error
  const free = Math.floor((await freeBytesAt(dataFolder)) / 1024 / 1024)
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(
    `There is no room to write. ${dataFolder} has ${free} MiB free: make room there, or name a folder on a larger disk with --data. (${reason})`,
    { cause: error },
  )
}

/** On the disk that the folder is on, or would be. */
async function freeBytesAt(folder: string): Promise<number> {
  const there = existsSync(folder) || folder === dirname(folder)
  if (!there) return freeBytesAt(dirname(folder))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
