// A short memory of what is dear to look up and the same for everybody who asks: however many ask at once, it is
// looked up once.

export const rememberLimits = {
  countsRememberedMs: 5_000,
  /** Writes are kept within moments, so that none is added to what ended so long ago, by whatever clock. */
  pastAfterMs: 600_000,
  pastRememberedMs: 600_000,
  /** Habits change slowly, and are dear to look at. */
  silenceRememberedMs: 60_000,
  answersRememberedMax: 1_000,
} as const

export type Remember = <T>(name: string, forMs: number, look: () => Promise<T>) => Promise<T>

export function openRemember(): Remember {
  const known = new Map<string, { readonly untilMs: number; readonly answer: Promise<unknown> }>()
  return <T>(name: string, forMs: number, look: () => Promise<T>): Promise<T> => {
    const nowMs = performance.now()
    const found = known.get(name)
    // Under one name always the same is looked up.
    if (found !== undefined && found.untilMs > nowMs) return found.answer as Promise<T>
    if (known.size >= rememberLimits.answersRememberedMax) known.clear()
    const answer = look()
    known.set(name, { untilMs: nowMs + forMs, answer })
    answer.catch(() => known.delete(name))
    return answer
  }
}
