// Lines of batches fill groups alone, and give way to single calls.
import { beforeEach, describe, expect, it } from 'vitest'
import { commitLimits } from './commit-limits.ts'
import { openLinePacing, type LinePacing } from './line-pacing.ts'

const { groupMax, linesBesideSinglesMax, singlesSeenMs, linesRest } = commitLimits

let now = 0
let pacing: LinePacing<string>
beforeEach(() => {
  now = 1_000
  pacing = openLinePacing(() => now)
})

describe('lines', () => {
  it('fill groups while there are no single calls', () => {
    pacing.begin(['a'])
    expect(pacing.room()).toBe(groupMax)
  })

  it('are few beside single calls, and rest after each commit for longer than it took', () => {
    pacing.singleArrived()
    expect(pacing.room()).toBe(linesBesideSinglesMax)
    pacing.begin(['a', 'b'])
    expect(pacing.room()).toBe(0)
    now += 5
    pacing.end('a')
    expect(pacing.room()).toBe(0)
    pacing.end('b')
    expect(pacing.waitMs()).toBe(5 * linesRest)
    now += 5 * linesRest - 1
    expect(pacing.room()).toBe(0)
    now += 1
    expect(pacing.room()).toBe(linesBesideSinglesMax)
  })

  it('go on as before soon after the last single call', () => {
    pacing.singleArrived()
    pacing.begin(['a'])
    now += singlesSeenMs
    pacing.end('a')
    expect({ room: pacing.room(), wait: pacing.waitMs() }).toEqual({ room: groupMax, wait: 0 })
  })
})
