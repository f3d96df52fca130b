// The retry schedule of deliveries, and when a failing endpoint is disabled: pure, with randomness as an argument.
//
// A delivery is attempted ten times. Each wait is one to two times its step, uniformly distributed, so that deliveries that
// failed together are not retried together; the attempts take at least 75 h 35 min. After the last one the delivery is
// parked until it is replayed.

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Minimum waits between attempts. */
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
  /** The longest delay that a receiver can request with `Retry-After`. */
  retryAfterMaxMs: 24 * hour,
  /** An endpoint that fails for this long is disabled. */
  failingMaxMs: 5 * 24 * hour,
} as const

type Attempt = {
  readonly outcome: 'delivered' | 'gone' | 'failed'
  readonly retryAfterMs: number | null
  /** Number of the attempt in its series, from 1. */
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

/** Why an endpoint must be disabled, or `null`. */
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
