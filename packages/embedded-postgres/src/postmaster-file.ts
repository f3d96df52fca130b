// Reads postmaster.pid, in which a running PostgreSQL records its process and address, and verifies it.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { isPostmasterOf, isSameFolder, processStartedAt } from './process-identity.ts'
import { readOptionalFile } from './read-optional-file.ts'

type PostmasterStatus = 'starting' | 'ready' | 'stopping'

export type Postmaster = {
  pid: number
  /** Distinguishes this process from a later one with the same pid. */
  startedAt: string
  port: number
  /** Empty on Windows. */
  socketFolder: string
  status: PostmasterStatus
}

/** The content of the file; `pid` is null when it is empty or invalid. */
type PostmasterFile = { pid: number | null; lines: string[] }

/** The running server of the cluster, or null. */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = readPostmasterFile(cluster)
  if (file === null || file.pid === null) return null
  const [, dataDirectory = '', , port = '', socketFolder = '', , , status = ''] = file.lines
  // A copied data folder contains the file of the original's server.
  if (!isSameFolder(dataDirectory, cluster)) return null
  if (!isPostmasterOf(file.pid, dataDirectory)) return null
  const startedAt = processStartedAt(file.pid)
  if (startedAt === null) return null
  return { pid: file.pid, startedAt, port: Number(port), socketFolder, status: statusOf(status) }
}

/**
 * The pid in a stale file. PostgreSQL would refuse to start while another process has this pid, so it must be told to ignore
 * it. The file itself must stay: it identifies the shared memory by which PostgreSQL detects children that survived a killed
 * postmaster.
 */
export function stalePid(cluster: string): number | null {
  return readPostmasterFile(cluster)?.pid ?? null
}

/** Removes an invalid file, with which PostgreSQL would refuse to start. */
export function removeGarbage(cluster: string): void {
  const file = readPostmasterFile(cluster)
  if (file !== null && file.pid === null) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function readPostmasterFile(cluster: string): PostmasterFile | null {
  const path = join(cluster, 'postmaster.pid')
  const text = readOptionalFile(path)
  if (text === null) return null
  const lines = text.split('\n')
  const pid = Number(lines[0])
  // A negative number is the pid of a single-user session.
  return { pid: Number.isInteger(pid) && pid !== 0 ? Math.abs(pid) : null, lines }
}

// The line is missing at first, and padded with blanks later.
function statusOf(line: string): PostmasterStatus {
  const status = line.trim()
  if (status === 'ready' || status === 'standby') return 'ready'
  return status === 'stopping' ? 'stopping' : 'starting'
}
