// Limits the concurrent deliveries of an endpoint queue. It starts with one and doubles with every success. A queue whose
// deliveries fail or are slow is degraded: it makes room for the others.
import type { DispatchLimits } from './limits.ts'

type ConcurrencyLimiter = {
  mayBegin(underWay: number): boolean
  /** Time until the next delivery may begin, in ms; `null` when one must complete first. */
  waitMs(): number | null
  record(isDelivered: boolean, latencyMs: number): void
  /** An answer is slow. */
  recordSlow(): void
  isDegraded(): boolean
  /** A degraded queue has used up its turn. */
  isTurnOver(): boolean
}

export function openConcurrencyLimiter(
  limits: DispatchLimits,
  wasDegraded: boolean,
): ConcurrencyLimiter {
  let degraded = wasDegraded
  let concurrency = 1
  let failuresInRow = 0
  let failures = 0
  let restUntilMs = 0
  return {
    mayBegin: (underWay) => underWay < concurrency && performance.now() >= restUntilMs,
    waitMs() {
      const wait = restUntilMs - performance.now()
      return wait > 0 ? Math.ceil(wait) : null
    },
    record(isDelivered, latencyMs) {
      const isSlow = latencyMs >= limits.slowMs
      if (isDelivered) {
        failuresInRow = 0
        degraded = isSlow
        concurrency = Math.min(concurrency * 2, limits.sendsPerQueueMax)
        return
      }
      failures += 1
      failuresInRow += 1
      if (!isSlow && failuresInRow < limits.failuresToDegradedMax && !degraded) return
      degraded = true
      concurrency = 1
      restUntilMs = performance.now() + limits.degradedPauseMs
    },
    recordSlow() {
      degraded = true
    },
    isDegraded: () => degraded,
    isTurnOver: () => degraded && failures >= limits.degradedTurnMax,
  }
}
