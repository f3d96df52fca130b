// A TTL cache for expensive queries whose results are the same for all callers; concurrent callers share one query.

export const ttlCacheLimits = {
  countsCachedMs: 5_000,
  /** No write is added to a bucket that ended so long ago, even if clocks differ. */
  pastAfterMs: 600_000,
  pastCachedMs: 600_000,
  /** The query is expensive, and its result changes slowly. */
  silenceCachedMs: 60_000,
  cachedAnswersMax: 1_000,
} as const

export type TtlCache = <T>(name: string, forMs: number, load: () => Promise<T>) => Promise<T>

export function openTtlCache(): TtlCache {
  const known = new Map<string, { readonly untilMs: number; readonly answer: Promise<unknown> }>()
  return <T>(name: string, forMs: number, look: () => Promise<T>): Promise<T> => {
    const nowMs = performance.now()
    const found = known.get(name)
    // A name always stands for the same query, and so for the same type.
    if (found !== undefined && found.untilMs > nowMs) return found.answer as Promise<T>
    if (known.size >= ttlCacheLimits.cachedAnswersMax) known.clear()
    const answer = look()
    known.set(name, { untilMs: nowMs + forMs, answer })
    answer.catch(() => known.delete(name))
    return answer
  }
}
