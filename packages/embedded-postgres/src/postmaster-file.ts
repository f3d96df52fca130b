// Reads postmaster.pid, in which a running PostgreSQL says who and where it is, and checks that it is so.

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'
import { isPostmasterOf, isSameFolder, processStartedAt } from './process-identity.ts'

type PostmasterStatus = 'starting' | 'ready' | 'stopping'

export type Postmaster = {
  pid: number
  /** Tells this process from a later one with the same pid. */
  startedAt: string
  port: number
  /** Empty on Windows. */
  socketFolder: string
  status: PostmasterStatus
}

/** What the file says; `pid` is null when it is empty or garbage. */
type PostmasterFile = { pid: number | null; lines: string[] }

/** The server that runs on the cluster; null when none does. */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = readPostmasterFile(cluster)
  if (file === null || file.pid === null) return null
  const [, dataDirectory = '', , port = '', socketFolder = '', , , status = ''] = file.lines
  // A copied data folder brings the file of a server that runs on the original.
  if (!isSameFolder(dataDirectory, cluster)) return null
  if (!isPostmasterOf(file.pid, dataDirectory)) return null
  const startedAt = processStartedAt(file.pid)
  if (startedAt === null) return null
  return { pid: file.pid, startedAt, port: Number(port), socketFolder, status: statusOf(status) }
}

/**
 * The pid in a file that no server stands behind. PostgreSQL would refuse to start while some other
 * process bears it, so it is told to overlook it. The file itself must stay: it names the shared
 * memory by which PostgreSQL notices children that outlived a killed postmaster.
 */
export function stalePid(cluster: string): number | null {
  return readPostmasterFile(cluster)?.pid ?? null
}

/** Removes a file that PostgreSQL could not read either, and would therefore refuse. */
export function removeGarbage(cluster: string): void {
  const file = readPostmasterFile(cluster)
  if (file !== null && file.pid === null) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function readPostmasterFile(cluster: string): PostmasterFile | null {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return null
  const lines = readIfThere(path).split('\n')
  const pid = Number(lines[0])
  // A negative number is a single-user session, of a process just the same.
  return { pid: Number.isInteger(pid) && pid !== 0 ? Math.abs(pid) : null, lines }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}

// The line is missing in the first moments, and padded with blanks later.
function statusOf(line: string): PostmasterStatus {
  const status = line.trim()
  if (status === 'ready' || status === 'standby') return 'ready'
  return status === 'stopping' ? 'stopping' : 'starting'
}
