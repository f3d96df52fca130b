// Time as the hub tells it.

/** An instant of the hub's clock, `2026-01-04T09:47:57.477Z`: of one form, so that text order is time order. */
export type Instant = string

/** Time on a record never runs backwards, even when two hubs' clocks disagree. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}
