// Time ranges in buckets of equal length, aligned to round times.

export const timeRanges = {
  hour: { bucketMinutes: 5, buckets: 12 },
  day: { bucketMinutes: 60, buckets: 24 },
  week: { bucketMinutes: 360, buckets: 28 },
} as const
export type TimeRangeName = keyof typeof timeRanges

/** The edges of the buckets, up to the bucket that contains `now`. */
export function timeRangeOf(
  name: TimeRangeName,
  now: Date,
): { edges: string[]; bucketMinutes: number } {
  const { bucketMinutes, buckets } = timeRanges[name]
  const bucketMs = bucketMinutes * 60_000
  const end = (Math.floor(now.getTime() / bucketMs) + 1) * bucketMs
  const edges = Array.from({ length: buckets + 1 }, (_, at) => {
    return new Date(end - (buckets - at) * bucketMs).toISOString()
  })
  return { edges, bucketMinutes }
}
