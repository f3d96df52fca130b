// What becomes of a delivery after an attempt, and of an endpoint that fails: pure, with chance as an argument.
//
// A delivery is tried ten times. Each wait is between one and two of its step, evenly spread, so that what
// failed together does not come again together; the ten take at least 75 h 35 min. After the last one it is
// parked, until somebody replays it.

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Between one attempt and the next, at least. */
export const retryStepsMs: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

export const deliveryLimits = {
  attemptsMax: 10,
  /** The longest that a receiver can ask to be spared. */
  retryAfterMaxMs: 24 * hour,
  /** An endpoint that fails for so long is switched off. */
  failingMaxMs: 5 * 24 * hour,
} as const

type Attempt = {
  readonly outcome: 'delivered' | 'gone' | 'failed'
  readonly retryAfterMs: number | null
  /** Of its series, from 1 on. */
  readonly attempt: number
  /** From 0 to 1. */
  readonly random: number
}

export type Next =
  | { readonly status: 'delivered' | 'parked'; readonly dueInMs: null }
  | { readonly status: 'pending'; readonly dueInMs: number }

export function afterAttempt({ outcome, retryAfterMs, attempt, random }: Attempt): Next {
  if (outcome === 'delivered') return { status: 'delivered', dueInMs: null }
  const step = attempt < deliveryLimits.attemptsMax ? retryStepsMs[attempt - 1] : undefined
  if (step === undefined) return { status: 'parked', dueInMs: null }
  const asked = Math.min(retryAfterMs ?? 0, deliveryLimits.retryAfterMaxMs)
  return { status: 'pending', dueInMs: Math.max(step * (1 + random), asked) }
}

/** Why an endpoint is to be switched off, or `null`. */
export function reasonToDisable({
  isGone,
  failingMs,
}: {
  readonly isGone: boolean
  readonly failingMs: number | null
}): 'gone' | 'failing' | null {
  if (isGone) return 'gone'
  return failingMs !== null && failingMs >= deliveryLimits.failingMaxMs ? 'failing' : null
}
