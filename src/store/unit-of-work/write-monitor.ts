// Detects blocked writes for the readiness check: a database can answer reads while commits wait for a lost replica, or
// while it refuses writes.

export const writeMonitorLimits = {
  /** After so long with pending writes and no commit, the hub is not ready. */
  blockedMs: 3_000,
  /** So long after the last failure the hub is ready again: without calls, nothing shows that writes work. */
  forgottenMs: 10_000,
} as const

export type WriteMonitor = {
  /** There are changes to commit. */
  workStarted(): void
  committed(): void
  /** The database was unavailable for a group. */
  failed(): void
  /** There are no changes to commit. */
  idle(): void
  isBlocked(): boolean
}

export function openWriteMonitor(nowMs: () => number = () => performance.now()): WriteMonitor {
  const { blockedMs, forgottenMs } = writeMonitorLimits
  /** Start of the current wait for a commit; `null` without changes. */
  let dueSinceMs: number | null = null
  let failing: { readonly sinceMs: number; lastMs: number } | null = null
  return {
    workStarted: () => (dueSinceMs = nowMs()),
    committed() {
      dueSinceMs = nowMs()
      failing = null
    },
    failed() {
      const now = nowMs()
      failing ??= { sinceMs: now, lastMs: now }
      failing.lastMs = dueSinceMs = now
    },
    idle: () => (dueSinceMs = null),
    isBlocked() {
      const now = nowMs()
      if (dueSinceMs !== null && now - dueSinceMs >= blockedMs) return true
      if (failing === null || now - failing.lastMs >= forgottenMs) return false
      return failing.lastMs - failing.sinceMs >= blockedMs
    },
  }
}
