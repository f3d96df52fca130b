import { describe, expect, it } from 'vitest'
import { openSeqTracker } from './seq-tracker.ts'

function trackerAt() {
  const clock = { now: 0 }
  return { clock, watch: openSeqTracker(() => clock.now) }
}

describe('a watch over the numbers of a feed', () => {
  it('begins with whatever arrives first, and goes on one by one', () => {
    const { watch } = trackerAt()
    expect([41, 42, 43].map((seq) => watch.arrived(seq))).toEqual(['first', 'next', 'next'])
    expect(watch.overdue(Number.POSITIVE_INFINITY)).toEqual([])
  })

  it('tells one that was seen before from one that is late', () => {
    const { watch } = trackerAt()
    const seqs = [41, 44, 43, 43, 41, 44]
    expect(seqs.map((seq) => watch.arrived(seq))).toEqual(
      ['first', 'next', 'late', 'again', 'again', 'again'], // 42 is missing all the while
    )
    expect(watch.overdue(0)).toEqual([42])
  })

  it('tells what is missing once, and only after its time', () => {
    const { clock, watch } = trackerAt()
    watch.arrived(1)
    clock.now = 100
    watch.arrived(4)
    expect(watch.overdue(99)).toEqual([])
    expect(watch.overdue(100)).toEqual([2, 3])
    expect(watch.overdue(100)).toEqual([])
    expect(watch.arrived(3)).toBe('late')
  })

  it('watches for the first thousand numbers of a gap', () => {
    const { watch } = trackerAt()
    watch.arrived(1)
    watch.arrived(1_000_000)
    expect(watch.overdue(0)).toHaveLength(1_000)
  })
})
