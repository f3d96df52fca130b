import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAttempt, deliveryLimits, reasonToDisable, retryStepsMs } from './delivery.ts'

const hourMs = 3_600_000
const failed = (attempt: number, random: number, retryAfterMs: number | null = null) =>
  afterAttempt({ outcome: 'failed', retryAfterMs, attempt, random })

describe('the schedule', () => {
  it('has ten attempts over at least 75 h 35 min, and at most twice that', () => {
    const total = (chance: number) => {
      let sum = 0
      for (let attempt = 1; attempt < deliveryLimits.attemptsMax; attempt += 1) {
        sum += failed(attempt, chance).dueInMs ?? 0
      }
      return sum
    }
    expect(retryStepsMs).toHaveLength(deliveryLimits.attemptsMax - 1)
    expect(total(0)).toBeGreaterThanOrEqual(75 * hourMs + 35 * 60_000)
    expect(total(1)).toBe(2 * total(0))
  })

  it('waits between one and two times its step, whatever the random number, and parks after the tenth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, chance) => {
          const next = failed(attempt, chance)
          const step = retryStepsMs[attempt - 1]
          if (step === undefined) return next.status === 'parked' && next.dueInMs === null
          return (
            next.status === 'pending' &&
            (next.dueInMs ?? 0) >= step &&
            (next.dueInMs ?? 0) <= 2 * step
          )
        },
      ),
    )
  })

  it('honours Retry-After, up to 24 hours, and never waits less than its step', () => {
    expect(failed(1, 0, hourMs).dueInMs).toBe(hourMs)
    expect(failed(1, 0, 400 * hourMs).dueInMs).toBe(24 * hourMs)
    expect(failed(9, 0, 1_000).dueInMs).toBe(24 * hourMs)
    expect(failed(10, 0, 1_000).status).toBe('parked')
  })

  it('ends with a successful delivery', () => {
    const next = afterAttempt({ outcome: 'delivered', retryAfterMs: 5_000, attempt: 3, random: 1 })
    expect(next).toEqual({ status: 'delivered', dueInMs: null })
  })
})

describe('an endpoint', () => {
  it('is disabled at once when it is gone, and after five days without success', () => {
    const days = (count: number) => count * 24 * hourMs
    expect(reasonToDisable({ isGone: true, failingMs: 0 })).toBe('gone')
    expect(reasonToDisable({ isGone: false, failingMs: days(5) })).toBe('failing')
    expect(reasonToDisable({ isGone: false, failingMs: days(5) - 1 })).toBeNull()
    expect(reasonToDisable({ isGone: false, failingMs: null })).toBeNull()
  })
})
