/**
 * The clock of the source, `sourceModifiedDate`, decides which of two pushes is newer. Sources write it with any
 * precision from days to nanoseconds, in any time zone, and the precision may vary; two times are therefore compared
 * at the coarser of their precisions.
 *
 * With mixed precisions `equal` is not transitive: 09:00 and 10:00 of one day both equal the bare date, but not each
 * other. That is harmless, because nothing is sorted by this order: a push is compared only with the stored time, and
 * on `equal` the last to arrive wins, so no update is lost.
 */

import {
  type CalendarDate,
  daysSinceEpoch,
  readCalendarDate,
  readDateTime,
} from './calendar-date.ts'

import { standardForm } from './standard-time.ts'

/** The written precision: a day, a minute, or the number of fraction digits of the seconds, 0 to 9. */
export type SourceTimePrecision = 'date' | 'minute' | number

export type SourceTime = {
  /** As sent, in RFC 3339 form. */
  text: string
  /** The calendar date as written, without time zone conversion. */
  date: CalendarDate
  /** Nanoseconds since 1970-01-01T00:00Z; a bare date is the start of that day in UTC. */
  epochNs: bigint
  precision: SourceTimePrecision
}

export const aheadMaxMs = 24 * 60 * 60 * 1000

const nsPerMs = 1_000_000n
const nsPerSecond = 1_000_000_000n
const nsPerMinute = 60n * nsPerSecond

/**
 * Reads a bare date (`2024-06-13`) or a date-time (`2024-06-13T09:41:34.633Z`; see `readDateTime`), in UTC unless it has
 * a zone. Unambiguous variants are read as their standard form (see standard-time.ts). Null for any other text.
 */
export function readSourceTime(text: string): SourceTime | null {
  const time = readDateTime(text)
  if (time !== null) {
    const minutes = time.hour * 60 + time.minute - time.offsetMinutes
    const seconds = (daysSinceEpoch(time.date) * 24 * 60 + minutes) * 60 + time.second
    const epochNs = BigInt(seconds) * nsPerSecond + BigInt(time.nanosecond)
    return { text, date: time.date, epochNs, precision: time.fractionDigits ?? 'minute' }
  }
  const date = readCalendarDate(text)
  if (date === null) return null
  const standard = standardForm(text)
  if (standard !== null && standard !== text) return readSourceTime(standard)
  const seconds = daysSinceEpoch(date) * 24 * 60 * 60
  return { text, date, epochNs: BigInt(seconds) * nsPerSecond, precision: 'date' }
}

/**
 * Compares at the coarser of the two written precisions. If either is a bare date, the calendar dates as written are
 * compared, otherwise the instants, independent of their zones.
 */
export function compareSourceTimes(
  left: SourceTime,
  right: SourceTime,
): 'earlier' | 'equal' | 'later' {
  if (left.precision === 'date' || right.precision === 'date') return order(left.date, right.date)
  const unitNs = coarser(unitOf(left.precision), unitOf(right.precision))
  return order(truncate(left.epochNs, unitNs), truncate(right.epochNs, unitNs))
}

/**
 * Whether the source's clock is more than `maxMs` (default 24 h) ahead of the hub's clock. `now` is a Date or
 * milliseconds since 1970.
 */
export function isAheadOfClock(time: SourceTime, now: Date | number, maxMs = aheadMaxMs): boolean {
  return time.epochNs > BigInt(now.valueOf() + maxMs) * nsPerMs
}

/** Earlier times are default values: no system still in use has records last changed before. */
const earliestChange = '1990-01-01'

/** Such as 0001-01-01 (.NET), 1753-01-01 and 1900-01-01 (SQL Server), 1899-12-30 (OLE) and 1970-01-01 (Unix). */
export function isDefaultDate({ date }: SourceTime): boolean {
  return date < earliestChange
}

/** Whether a date-time was read as UTC because it has no zone. */
export function lacksZone({ text, precision }: SourceTime): boolean {
  return precision !== 'date' && !/(?:Z|[+-]\d\d:\d\d)$/i.test(text)
}

/** The instant for messages, truncated to milliseconds: `2024-06-13T09:41:34.633Z`. */
export function inUtc({ epochNs }: SourceTime): string {
  return new Date(Number(epochNs / nsPerMs)).toISOString()
}

function order<T extends string | bigint>(left: T, right: T): 'earlier' | 'equal' | 'later' {
  if (left === right) return 'equal'
  return left < right ? 'earlier' : 'later'
}

/** The precision in nanoseconds. */
function unitOf(precision: 'minute' | number): bigint {
  return precision === 'minute' ? nsPerMinute : 10n ** BigInt(9 - precision)
}

function coarser(leftNs: bigint, rightNs: bigint): bigint {
  return leftNs > rightNs ? leftNs : rightNs
}

/** Rounds down, also before 1970. Zone offsets are whole minutes, so units align across zones. */
function truncate(epochNs: bigint, unitNs: bigint): bigint {
  const rest = epochNs % unitNs
  return rest < 0n ? epochNs - rest - unitNs : epochNs - rest
}
