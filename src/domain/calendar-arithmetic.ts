// Date arithmetic in the proleptic Gregorian calendar, without time zones.
import { daysSinceEpoch, readCalendarDate, type CalendarDate } from './calendar-date.ts'
import type { Instant } from './instant.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The day of an instant in UTC. */
export function dateOf(instant: Instant): CalendarDate {
  return requireDate(instant.slice(0, 'YYYY-MM-DD'.length))
}

/** `days` may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(new Date((daysSinceEpoch(date) + days) * dayMs).toISOString())
}

/** The same day of a later month, or that month's last day if it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(5, 7)) - 1 + months
  const year = Number(date.slice(0, 4)) + Math.floor(month / 12)
  const prefix = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  const days = [date.slice(8), '30', '29', '28']
  for (const day of days) {
    const found = readCalendarDate(`${prefix}-${day}`)
    if (found !== null) return found
  }
  throw new RangeError(`${date} has no day ${months} months later`)
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}

function requireDate(text: string): CalendarDate {
  const date = readCalendarDate(text)
  if (date === null) throw new RangeError(`${text} is no date`)
  return date
}
