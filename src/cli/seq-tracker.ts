// Tracks which numbers of the feed a receiver has got and which are missing. Deliveries of different records overtake each
// other, so a gap is reported only when it remains.

type SeqTracker = {
  /** The number is the `first` of all, the `next` one, `late` after others, or a repetition. */
  arrived(seq: number): 'first' | 'next' | 'late' | 'again'
  /** Numbers skipped before `cutMs` that are still missing, each returned once; lowest first. */
  overdue(cutMs: number): number[]
}

/** Numbers of one gap that are tracked: the first ones of a longer gap. */
const gapMax = 1_000

export function openSeqTracker(nowMs: () => number): SeqTracker {
  let highest: number | null = null
  /** By number: when it was skipped, or `null` once it was returned. */
  const missing = new Map<number, number | null>()
  return {
    arrived(seq) {
      if (highest === null) {
        highest = seq
        return 'first'
      }
      if (seq <= highest) return missing.delete(seq) ? 'late' : 'again'
      const end = Math.min(seq, highest + 1 + gapMax)
      for (let one = highest + 1; one < end; one += 1) missing.set(one, nowMs())
      highest = seq
      return 'next'
    },
    overdue(cutMs) {
      const due = [...missing].filter(([, since]) => since !== null && since <= cutMs)
      for (const [seq] of due) missing.set(seq, null)
      return due.map(([seq]) => seq)
    },
  }
}
