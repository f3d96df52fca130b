// Instants of the hub's clock.

/** Always of the form `2026-01-04T09:47:57.477Z`, so that text order is time order. */
export type Instant = string

/** Keeps a record's times monotonic even if the clocks of two hubs differ. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}
