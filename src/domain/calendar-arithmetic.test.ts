import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../test/support/domain-fixtures.ts'
import { addDays, addMonths, dateOf, daysBetween } from './calendar-arithmetic.ts'

describe('addMonths', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-10-31', 14, '2027-12-31'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to)
  })
})

describe('addDays', () => {
  it.each([
    ['2026-01-01', 30, '2026-01-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 90, '2027-03-31'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days: %s, and back', (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to)
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days)
  })
})

describe('dateOf', () => {
  it('returns the UTC day', () => {
    expect(dateOf('2026-01-06T23:59:59.999Z')).toBe('2026-01-06')
  })
})
