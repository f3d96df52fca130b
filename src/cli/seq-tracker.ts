// Which numbers of the feed have arrived at a receiver, and which are missing. Deliveries of different records
// overtake each other, so a gap is no loss yet: it is one when it stays.

type SeqTracker = {
  /** What this number tells: `first` of all, the `next` one, `late` after others, or seen before. */
  arrived(seq: number): 'first' | 'next' | 'late' | 'again'
  /** Those that were jumped over before `cutMs` and have not come since, each once; the lowest first. */
  overdue(cutMs: number): number[]
}

/** Numbers of one gap that are watched for; of a longer one the first. */
const gapMax = 1_000

export function openSeqTracker(nowMs: () => number): SeqTracker {
  let highest: number | null = null
  /** By number: when it was jumped over, or `null` when that was told. */
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
