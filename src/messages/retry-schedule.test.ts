import { describe, expect, it } from 'vitest'
import { messageAttemptsMax, messageRetryStepsMs, waitAfterAttempt } from './retry-schedule.ts'

describe('the retry schedule', () => {
  it('waits one to two times each step, and ends after the last attempt', () => {
    messageRetryStepsMs.forEach((step, at) => {
      expect(waitAfterAttempt(at + 1, 0)).toBe(step)
      expect(waitAfterAttempt(at + 1, 1)).toBe(2 * step)
    })
    expect(waitAfterAttempt(messageAttemptsMax, 0)).toBeNull()
  })

  it('takes at least 31 h 21 min in all', () => {
    const minutes = messageRetryStepsMs.reduce((sum, step) => sum + step, 0) / 60_000
    expect(minutes).toBe(31 * 60 + 21)
  })
})
