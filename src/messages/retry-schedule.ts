// The retry schedule of messages: pure, with randomness as an argument.
//
// A message is attempted ten times. Each wait is one to two times its step, uniformly distributed, so that messages that failed
// together are not retried together; the attempts take at least 31 h 21 min. A server that greylists answers 4xx at first
// and accepts after minutes, which the first steps allow for.

const minute = 60_000
const hour = 60 * minute

/** Minimum waits between attempts. */
export const messageRetryStepsMs: readonly number[] = [
  minute,
  5 * minute,
  15 * minute,
  hour,
  2 * hour,
  4 * hour,
  6 * hour,
  8 * hour,
  10 * hour,
]

export const messageAttemptsMax = messageRetryStepsMs.length + 1

/** The wait after an attempt, numbered from 1; `null` after the last one. `random` is from 0 to 1. */
export function waitAfterAttempt(attempt: number, random: number): number | null {
  const step = messageRetryStepsMs[attempt - 1]
  return step === undefined ? null : Math.round(step * (1 + random))
}
