// How long a worker waits between two rounds: not by how much there was to do, but by how much it got done. Work that
// can't be done would otherwise be looked for without end, at the cost of everything else.

export type Round = {
  /** What there was to do. */
  readonly found: number
  /** What of it got done. */
  readonly done: number
  /** Whether there may be more than was found. */
  readonly hasMore: boolean
}

/** A round of one thing; there may be more. */
export function roundOfOne(isDone: boolean): Round {
  return { found: 1, done: Number(isDone), hasMore: true }
}

type Options = {
  /** The wait between two looks when there is nothing to do. */
  readonly everyMs: number
  /** The longest wait, when nothing can be done. */
  readonly maxMs: number
}

/** Gives the wait after a round. None when most of what was found got done and there is more. */
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
