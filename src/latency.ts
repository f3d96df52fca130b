// Latencies of calls, read from the metrics text, which covers all processes on the port.

/** In seconds, around the duration of a durable write. */
export const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Latencies of one operation; `*` means all. `null` without calls. */
export type Latency = {
  readonly operation: string
  readonly calls: number
  readonly p50Ms: number | null
  readonly p99Ms: number | null
}

/** Cumulative number of calls by upper bound in seconds. */
type Bounds = Map<number, number>

/** Adds up all processes: first all calls, then each operation by name. */
export function latencyOf(text: string): Latency[] {
  const all: Bounds = new Map()
  const byOperation = new Map<string, Bounds>()
  for (const [, labels = '', count] of text.matchAll(
    /^bthub_call_seconds_bucket\{(.*)\} (\d+)$/gm,
  )) {
    const [, operation = ''] = /operation="([^"]*)"/.exec(labels) ?? []
    const [, bound = ''] = /le="([^"]*)"/.exec(labels) ?? []
    const own: Bounds = byOperation.get(operation) ?? new Map<number, number>()
    byOperation.set(operation, own)
    for (const bounds of [all, own]) {
      const upTo = bound === '+Inf' ? Infinity : Number(bound)
      bounds.set(upTo, (bounds.get(upTo) ?? 0) + Number(count))
    }
  }
  const operations = [...byOperation].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [['*', all] as const, ...operations].map(([operation, bounds]) => ({
    operation,
    calls: bounds.get(Infinity) ?? 0,
    p50Ms: quantileMs(bounds, 0.5),
    p99Ms: quantileMs(bounds, 0.99),
  }))
}

/** Interpolates linearly between bounds, like Prometheus. */
function quantileMs(bounds: Bounds, quantile: number): number | null {
  const steps = [...bounds].toSorted(([a], [b]) => a - b)
  const rank = quantile * (bounds.get(Infinity) ?? 0)
  if (rank === 0) return null
  let [low, below] = [0, 0]
  for (const [bound, count] of steps) {
    if (count >= rank && bound === Infinity) return low * 1000
    if (count >= rank) {
      const seconds = low + (bound - low) * ((rank - below) / Math.max(1, count - below))
      return Math.round(seconds * 100_000) / 100
    }
    low = bound
    below = count
  }
  return null
}
