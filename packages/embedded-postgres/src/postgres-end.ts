// Ends a server, first gently and then by force, and never another process with the same pid.

import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode } from './error-code.ts'
import { program } from './postgres-binaries.ts'
import { orphanedChildrenOf, processStartedAt } from './process-identity.ts'

type ServerProcess = {
  pid: number
  /** Distinguishes this process from a later one with the same pid. */
  startedAt: string
  /** For pg_ctl, which sends signals on Windows; null when the programs are unknown. */
  binFolder: string | null
}

// A fast shutdown disconnects all clients and writes all data; an immediate one leaves the rest to recovery.
const steps = [
  { signal: 'INT', msMax: 3_000 },
  { signal: 'QUIT', msMax: 800 },
  { signal: 'KILL', msMax: 500 },
] as const
const childrenMsMax = 2_000
const pollMs = 5

export function isRunning({ pid, startedAt }: Pick<ServerProcess, 'pid' | 'startedAt'>): boolean {
  return processStartedAt(pid) === startedAt
}

/** Ends the server within 4.5 s; returns at once when it has already ended. */
export async function endServer(server: ServerProcess): Promise<void> {
  for (const { signal, msMax } of steps) {
    if (!isRunning(server)) return
    send(server, signal)
    if (await until(() => !isRunning(server), msMax)) return
  }
}

/**
 * Waits for the children of a killed postmaster, which end when they notice; kills those that do not. PostgreSQL refuses to
 * start while one is left, because it could still write.
 */
export async function endOrphanedChildren(cluster: string): Promise<void> {
  if (await until(() => orphanedChildrenOf(cluster).length === 0, childrenMsMax)) return
  for (const pid of orphanedChildrenOf(cluster)) process.kill(pid, 'SIGKILL')
}

/** Polls `condition`; returns false after a timeout. */
export async function until(
  condition: () => boolean,
  msMax: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const deadline = performance.now() + msMax
  while (!condition()) {
    if (performance.now() > deadline) return false
    await pause(pollMs, undefined, signal === undefined ? {} : { signal })
  }
  return true
}

function send({ pid, binFolder }: ServerProcess, signal: 'INT' | 'QUIT' | 'KILL'): void {
  try {
    // Windows has no signals; PostgreSQL listens to pg_ctl instead.
    if (process.platform === 'win32' && binFolder !== null && signal !== 'KILL')
      execFileSync(program(binFolder, 'pg_ctl'), ['kill', signal, String(pid)])
    else process.kill(pid, `SIG${signal}`)
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return
    throw error
  }
}
