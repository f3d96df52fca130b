// Identifies processes by pid and start time, because pids are reused.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { hasCode } from './error-code.ts'

const hasProc = existsSync('/proc/self/stat')

/** Start time of `pid` as an opaque string; null when no such process is running (zombies do not count). */
export function processStartedAt(pid: number): string | null {
  if (hasProc) return startedAtFromProc(pid)
  if (!signalReaches(pid)) return null
  // Start times are expensive on Windows; there, a server is recognized by connecting to it.
  if (process.platform === 'win32') return 'unknown'
  return psColumn(pid, 'lstart')
}

/** Whether `pid` is the postmaster of `dataDirectory`, not one of its children. */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  if (processStartedAt(pid) === null) return false
  if (process.platform === 'win32') return true
  if (!hasProc) return psColumn(pid, 'command')?.includes(dataDirectory) ?? false
  const words = readProc(pid, 'cmdline').split('\0')
  // Children have names like 'postgres: checkpointer' and the same working directory.
  if (!['postgres', 'postmaster'].includes(basename(words[0] ?? ''))) return false
  return words.includes(dataDirectory) || workingFolder(pid) === dataDirectory
}

/** Children that a killed postmaster left on `dataDirectory`; only found on Linux. */
export function orphanedChildrenOf(dataDirectory: string): number[] {
  if (!hasProc) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => readProc(pid, 'cmdline').startsWith('postgres: '))
    .filter((pid) => workingFolder(pid) === dataDirectory)
}

/** Whether two paths are the same folder, also through links and bind mounts. */
export function isSameFolder(one: string, other: string): boolean {
  const first = statSync(one, { throwIfNoEntry: false })
  const second = statSync(other, { throwIfNoEntry: false })
  if (first === undefined || second === undefined) return false
  return first.ino === second.ino && first.dev === second.dev
}

function startedAtFromProc(pid: number): string | null {
  const stat = readProc(pid, 'stat')
  // The name is in parentheses and may contain blanks and parentheses, so fields are read after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  if (state === undefined || state === '' || state === 'Z' || state === 'X') return null
  return fields[19] ?? null
}

function readProc(pid: number, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return '' // The process has ended (ENOENT or ESRCH).
  }
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null // The process has ended, or access is denied.
  }
}

function signalReaches(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function psColumn(pid: number, column: 'lstart' | 'command'): string | null {
  try {
    const text = execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return text.trim() || null
  } catch {
    return null // ps exits with 1 when the process does not exist.
  }
}
