import { describe, expect, it } from 'vitest'
import { openSeqTracker } from './seq-tracker.ts'

function trackerAt() {
  const clock = { now: 0 }
  return { clock, tracker: openSeqTracker(() => clock.now) }
}

describe('a tracker of the numbers of a feed', () => {
  it('begins with the first number that arrives, and continues one by one', () => {
    const { tracker } = trackerAt()
    expect([41, 42, 43].map((seq) => tracker.arrived(seq))).toEqual(['first', 'next', 'next'])
    expect(tracker.overdue(Number.POSITIVE_INFINITY)).toEqual([])
  })

  it('distinguishes a repeated number from a late one', () => {
    const { tracker } = trackerAt()
    const seqs = [41, 44, 43, 43, 41, 44]
    expect(seqs.map((seq) => tracker.arrived(seq))).toEqual(
      ['first', 'next', 'late', 'again', 'again', 'again'], // 42 is missing all the while
    )
    expect(tracker.overdue(0)).toEqual([42])
  })

  it('reports a missing number once, and only after its time', () => {
    const { clock, tracker } = trackerAt()
    tracker.arrived(1)
    clock.now = 100
    tracker.arrived(4)
    expect(tracker.overdue(99)).toEqual([])
    expect(tracker.overdue(100)).toEqual([2, 3])
    expect(tracker.overdue(100)).toEqual([])
    expect(tracker.arrived(3)).toBe('late')
  })

  it('tracks the first thousand numbers of a gap', () => {
    const { tracker } = trackerAt()
    tracker.arrived(1)
    tracker.arrived(1_000_000)
    expect(tracker.overdue(0)).toHaveLength(1_000)
  })
})
