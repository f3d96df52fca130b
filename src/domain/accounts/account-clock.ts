// The clock of a sandbox, which can be set forward.
import { dateOf } from '../calendar-arithmetic.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { Instant } from '../instant.ts'

export const clockLimits = {
  /** How far a clock can be ahead of the hub's, in days. */
  aheadDaysMax: 3_650,
  /** A time that the clock has passed by no more than this is reached, so that the call can be repeated. */
  reachedWithinMs: 60_000,
} as const

/** Of an account whose clock is ahead of the hub's; `null` for all others. */
export type ClockOffset = number | null

/** The time of the account. */
export function timeOf(now: Date, offsetMs: ClockOffset): Date {
  return offsetMs === null ? now : new Date(now.getTime() + offsetMs)
}

const dayMs = 24 * 60 * 60 * 1000
export const aheadMsMax = clockLimits.aheadDaysMax * dayMs

const durationPattern = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/

/** An ISO 8601 duration of days, hours, minutes and seconds, in ms; `null` for another text. */
export function readDuration(text: string): number | null {
  const found = durationPattern.exec(text)
  if (found === null || text.endsWith('P') || text.endsWith('T')) return null
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found
  return (
    Number(days) * dayMs +
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds) * 1_000
  )
}

/** When something that happens at an hour of each day happens next, in ms. */
export function nextDailyStop(now: Instant, hourUtc: number): number {
  const at = Date.parse(now)
  const today = Date.parse(`${dateOf(now)}T00:00:00.000Z`) + hourUtc * 3_600_000
  return today > at ? today - at : today + dayMs - at
}

/** The day on which it happened last. */
export function lastDailyStop(now: Instant, hourUtc: number): CalendarDate {
  return dateOf(new Date(Date.parse(now) - hourUtc * 3_600_000).toISOString())
}
