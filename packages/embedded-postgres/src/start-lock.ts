// A lock that allows one process at a time to initialize, start or adopt the server of a data folder.
//
// The lock is the file `start-lock.<n>` with the highest n. It is held while the process named in it is running, and free when
// its content is `released` or that process has ended; the process that creates n+1 holds it next. The highest file is never
// removed, which avoids the usual race in which two waiters find the same stale lock and the slower one deletes the lock of
// the faster one.

import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode } from './error-code.ts'
import { processStartedAt } from './process-identity.ts'
import { readOptionalFile } from './read-optional-file.ts'

// Longer than any expected crash recovery, which the holder may be waiting for.
const waitMsMax = 10 * 60_000
const pollMs = 10
// A holder writes its pid right after creating the file; an empty file older than this has no holder.
const namelessMsMax = 2_000

/** Runs `work` while no other process, and no other call in this one, runs work on `folder`. */
export async function withStartLock<T>(
  folder: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const file = await acquire(folder, signal)
  try {
    return await work()
  } finally {
    release(file)
  }
}

/** On a full disk the file remains empty, which also frees the lock after a moment. */
function release(file: string): void {
  try {
    writeFileSync(file, 'released\n')
  } catch (error) {
    if (!hasCode(error, 'ENOSPC') && !hasCode(error, 'EDQUOT')) throw error
  }
}

async function acquire(folder: string, signal: AbortSignal | undefined): Promise<string> {
  const deadline = performance.now() + waitMsMax
  for (;;) {
    signal?.throwIfAborted()
    const highest = generations(folder).at(-1) ?? 0
    const holder = highest === 0 ? null : holderOf(lockFile(folder, highest))
    if (holder === null) {
      const file = create(folder, highest + 1)
      if (file !== null) return file
    } else if (performance.now() > deadline) {
      throw new Error(
        `Process ${holder} has been starting the database in ${folder} for ten minutes. End it and try again.`,
      )
    } else {
      await pause(pollMs, undefined, signal === undefined ? {} : { signal })
    }
  }
}

function create(folder: string, generation: number): string | null {
  const file = lockFile(folder, generation)
  try {
    const descriptor = openSync(file, 'wx', 0o600)
    writeSync(descriptor, `${process.pid} ${processStartedAt(process.pid) ?? ''}\n`)
    closeSync(descriptor)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return null
    throw error
  }
  const others = generations(folder)
  if (others.at(-1) !== generation) {
    // The folder was read too long ago, and the number has been used and removed since.
    rmSync(file, { force: true })
    return null
  }
  for (const lower of others.slice(0, -1)) rmSync(lockFile(folder, lower), { force: true })
  return file
}

/** The pid of the holder, or null when the lock is free. */
function holderOf(file: string): number | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return null
  const text = readOptionalFile(file) ?? 'released'
  if (text === '') return Date.now() - stat.mtimeMs < namelessMsMax ? 0 : null
  const [pid, startedAt] = text.trim().split(/ (.*)/)
  const holder = Number(pid)
  if (!Number.isInteger(holder)) return null
  return processStartedAt(holder) === startedAt ? holder : null
}

function generations(folder: string): number[] {
  return readdirSync(folder)
    .flatMap((name) => /^start-lock\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
}

function lockFile(folder: string, generation: number): string {
  return join(folder, `start-lock.${generation}`)
}
