// When a key expires, as people type it: a day, or a time from now.
import { InvalidArgumentError } from 'commander'
import { readCalendarDate } from '../domain/calendar-date.ts'

const unitMs = { h: 3_600_000, d: 24 * 3_600_000, w: 7 * 24 * 3_600_000 } as const

/** The instant, in the future of `now`. */
export function readExpiry(text: string, now: Date): string {
  const at = instantOf(text, now)
  if (at === null) {
    throw new InvalidArgumentError('Say a day, as 2027-01-31, or a time from now: 12h, 90d, 8w.')
  }
  if (at.getTime() <= now.getTime()) throw new InvalidArgumentError('That is not in the future.')
  return at.toISOString()
}

function instantOf(text: string, now: Date): Date | null {
  // Of a date-time the calendar would take the date alone, and the key would end hours early.
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return readCalendarDate(text) === null ? null : new Date(`${text}T00:00:00.000Z`)
  }
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? []
  if (count === undefined || unit === undefined) return null
  return new Date(now.getTime() + Number(count) * unitMs[unit as keyof typeof unitMs])
}
