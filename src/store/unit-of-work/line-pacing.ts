// How many lines of batches a group may take. Alone, they fill groups. Beside single calls, which wait for the commit of their
// group and of the one before it, a few lines are in progress for a part of the time only, so that single calls are hardly slower.
import { commitLimits } from './commit-limits.ts'

export type LinePacing<Line> = {
  /** A single call wants to change something. */
  singleArrived(): void
  /** How many lines the next group may take. */
  room(): number
  /** How long until there may be room, in ms. */
  waitMs(): number
  begin(lines: readonly Line[]): void
  /** The line was committed, or waits again. Of a line that is not in progress, nothing happens. */
  end(line: Line): void
}

export function openLinePacing<Line>(
  nowMs: () => number = () => performance.now(),
): LinePacing<Line> {
  const { groupMax, linesBesideSinglesMax, singlesSeenMs, linesRest } = commitLimits
  const inProgress = new Set<Line>()
  let singleMs = -Infinity
  let begunMs = 0
  let restUntilMs = 0
  return {
    singleArrived: () => (singleMs = nowMs()),
    room() {
      const now = nowMs()
      if (now - singleMs >= singlesSeenMs) return groupMax
      return inProgress.size > 0 || now < restUntilMs ? 0 : linesBesideSinglesMax
    },
    waitMs: () => Math.max(0, Math.min(restUntilMs, singleMs + singlesSeenMs) - nowMs()),
    begin(lines) {
      if (inProgress.size === 0) begunMs = nowMs()
      for (const line of lines) inProgress.add(line)
    },
    end(line) {
      if (!inProgress.delete(line) || inProgress.size > 0) return
      const now = nowMs()
      restUntilMs = now + (now - begunMs) * linesRest
    },
  }
}
