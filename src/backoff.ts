// The wait between two rounds of background work. It depends on how much a round completed, not on how much it found:
// otherwise work that cannot be completed would be polled without pause.

export type Round = {
  /** Number of items found. */
  readonly found: number
  /** Number of items completed. */
  readonly done: number
  /** Whether there may be more items. */
  readonly hasMore: boolean
}

/** A round with one item; there may be more. */
export function roundOfOne(isDone: boolean): Round {
  return { found: 1, done: Number(isDone), hasMore: true }
}

type Options = {
  /** The wait between two polls when there is nothing to do. */
  readonly everyMs: number
  /** The longest wait while nothing can be completed. */
  readonly maxMs: number
}

/** Returns the wait after a round: none when most items were completed and there may be more. */
export function openBackoff({ everyMs, maxMs }: Options): (round: Round) => number {
  let waitMs = everyMs
  return ({ found, done, hasMore }) => {
    if (found > 0 && done === 0) {
      const current = waitMs
      waitMs = Math.min(waitMs * 2, maxMs)
      return current
    }
    waitMs = everyMs
    return hasMore && done * 2 >= found ? 0 : everyMs
  }
}
