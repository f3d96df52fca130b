// Whether writes get through: for a readiness that knows more than that the database answers. A commit that waits for a
// replica that is gone looks healthy from outside, and so does a server that refuses only writes.

export const writeMonitorLimits = {
  /** How long nothing is committed, while something is to be, until the hub is not ready. */
  blockedMs: 3_000,
  /** How long after the last failure: when no calls come, none could show that writes work again. */
  forgottenMs: 10_000,
} as const

export type WriteMonitor = {
  /** There is something to commit. */
  workStarted(): void
  committed(): void
  /** The database did not take a group, through no fault of the group's. */
  failed(): void
  /** There is nothing to commit. */
  idle(): void
  isBlocked(): boolean
}

export function openWriteMonitor(nowMs: () => number = () => performance.now()): WriteMonitor {
  const { blockedMs, forgottenMs } = writeMonitorLimits
  /** Since when a commit is due; `null` when none is. */
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
