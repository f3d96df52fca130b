// A short memory of what is dear to look up and the same for everybody who asks: however many ask at once, it is
// looked up once.

export const ttlCacheLimits = {
  countsCachedMs: 5_000,
  /** Writes are kept within moments, so that none is added to what ended so long ago, by whatever clock. */
  pastAfterMs: 600_000,
  pastCachedMs: 600_000,
  /** Habits change slowly, and are dear to look at. */
  silenceCachedMs: 60_000,
  cachedAnswersMax: 1_000,
} as const

export type TtlCache = <T>(name: string, forMs: number, look: () => Promise<T>) => Promise<T>

export function openTtlCache(): TtlCache {
  const known = new Map<string, { readonly untilMs: number; readonly answer: Promise<unknown> }>()
  return <T>(name: string, forMs: number, look: () => Promise<T>): Promise<T> => {
    const nowMs = performance.now()
    const found = known.get(name)
    // Under one name always the same is looked up.
    if (found !== undefined && found.untilMs > nowMs) return found.answer as Promise<T>
    if (known.size >= ttlCacheLimits.cachedAnswersMax) known.clear()
    const answer = look()
    known.set(name, { untilMs: nowMs + forMs, answer })
    answer.catch(() => known.delete(name))
    return answer
  }
}
