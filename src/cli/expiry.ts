// Parses the expiry of a key: a date, or a duration from now.
import { InvalidArgumentError } from 'commander'
import { readCalendarDate } from '../domain/calendar-date.ts'

const unitMs = { h: 3_600_000, d: 24 * 3_600_000, w: 7 * 24 * 3_600_000 } as const

/** The instant, in the future of `now`. */
export function readExpiry(text: string, now: Date): string {
  const at = instantOf(text, now)
  if (at === null) {
    throw new InvalidArgumentError(
      'Must be a date such as 2027-01-31 or a duration such as 12h, 90d or 8w.',
    )
  }
  if (at.getTime() <= now.getTime()) throw new InvalidArgumentError('Must be in the future.')
  return at.toISOString()
}

function instantOf(text: string, now: Date): Date | null {
  // Dates only: of a date-time the calendar would drop the time, and the key would expire hours early.
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return readCalendarDate(text) === null ? null : new Date(`${text}T00:00:00.000Z`)
  }
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? []
  if (count === undefined || unit === undefined) return null
  return new Date(now.getTime() + Number(count) * unitMs[unit as keyof typeof unitMs])
}
