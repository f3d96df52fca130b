// How many deliveries a lane has under way at a time. It begins with one, and doubles with every success; a
// lane where nothing gets through, or answers are slow to come, is sick: it steps aside for the others.
import type { DispatchLimits } from './limits.ts'

type Pace = {
  mayBegin(underWay: number): boolean
  /** Until it may, in ms; `null` when only an answer helps. */
  waitMs(): number | null
  note(isDelivered: boolean, latencyMs: number): void
  /** An answer is slow to come. */
  noteSlow(): void
  isSick(): boolean
  /** A sick lane has had its turn. */
  isTurnOver(): boolean
}

export function openPace(limits: DispatchLimits, wasSick: boolean): Pace {
  let sick = wasSick
  let atOnce = 1
  let failuresInRow = 0
  let failures = 0
  let restUntilMs = 0
  return {
    mayBegin: (underWay) => underWay < atOnce && performance.now() >= restUntilMs,
    waitMs() {
      const wait = restUntilMs - performance.now()
      return wait > 0 ? Math.ceil(wait) : null
    },
    note(isDelivered, latencyMs) {
      const isSlow = latencyMs >= limits.slowMs
      if (isDelivered) {
        failuresInRow = 0
        sick = isSlow
        atOnce = Math.min(atOnce * 2, limits.sendsPerLaneMax)
        return
      }
      failures += 1
      failuresInRow += 1
      if (!isSlow && failuresInRow < limits.failuresToSickMax && !sick) return
      sick = true
      atOnce = 1
      restUntilMs = performance.now() + limits.sickPauseMs
    },
    noteSlow() {
      sick = true
    },
    isSick: () => sick,
    isTurnOver: () => sick && failures >= limits.sickTurnMax,
  }
}
