// How many deliveries a lane has under way at a time. It begins with one, and doubles with every success; a
// lane where nothing gets through, or answers are slow to come, is sick: it steps aside for the others.
import type { DispatchLimits } from './limits.ts'

type ConcurrencyLimiter = {
  mayBegin(underWay: number): boolean
  /** Until it may, in ms; `null` when only an answer helps. */
  waitMs(): number | null
  record(isDelivered: boolean, latencyMs: number): void
  /** An answer is slow to come. */
  recordSlow(): void
  isDegraded(): boolean
  /** A sick lane has had its turn. */
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
