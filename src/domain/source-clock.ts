/**
 * The clock of the source, `sourceModifiedDate`: which of two pushes is the newer one. Sources write dates, seconds or
 * nanoseconds, in any zone, and one source may change its ways; so two times are compared no finer than both were
 * written.
 *
 * With mixed precisions `equal` is not transitive: 09:00 and 10:00 of one day both equal the bare day, and not each
 * other. That is harmless here: no list is sorted by this order. A push is compared with the one stored time only, and
 * on `equal` the last to arrive wins, so doubt never loses an update.
 */

import {
  type CalendarDate,
  daysSinceEpoch,
  readCalendarDate,
  readDateTime,
} from './calendar-date.ts'

import { standardForm } from './standard-time.ts'

/** How finely a time was written: a day, a minute, or a second with 0 to 9 digits of its fraction. */
export type SourceTimePrecision = 'date' | 'minute' | number

export type SourceTime = {
  /** As the source wrote it, in the form of RFC 3339. */
  text: string
  /** The calendar date as written, no zone shift. */
  date: CalendarDate
  /** Nanoseconds since 1970-01-01T00:00Z; of a bare date the start of that day in UTC. */
  epochNs: bigint
  precision: SourceTimePrecision
}

export const aheadMaxMs = 24 * 60 * 60 * 1000

const nsPerMs = 1_000_000n
const nsPerSecond = 1_000_000_000n
const nsPerMinute = 60n * nsPerSecond

/**
 * Reads a bare date (`2024-06-13`) or a date-time (`2024-06-13T09:41:34.633Z`; see `readDateTime`). A date-time
 * without a zone counts as UTC. Other forms that can mean one thing only are read as their standard form (see
 * standard-time.ts). Null when it is none of these.
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
 * How `left` stands to `right`: equal when they are at the coarser of the two written precisions. With a bare date the
 * calendar dates as written are compared, otherwise the instants, so that the zones of the two do not matter.
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
 * Whether the source's clock runs more than `maxMs` (24 h) ahead of `now`, the hub's clock. `now` is a Date or
 * milliseconds since 1970.
 */
export function isAheadOfClock(time: SourceTime, now: Date | number, maxMs = aheadMaxMs): boolean {
  return time.epochNs > BigInt(now.valueOf() + maxMs) * nsPerMs
}

/** Before it nothing was last changed in a system that is still in use: such a clock is a default value. */
const earliestChange = '1990-01-01'

/** 0001-01-01 (.NET), 1753-01-01 and 1900-01-01 (SQL Server), 1899-12-30 (OLE), 1970-01-01 (Unix) and the like. */
export function isDefaultDate({ date }: SourceTime): boolean {
  return date < earliestChange
}

/** Whether a date-time was read as UTC for want of a zone. */
export function lacksZone({ text, precision }: SourceTime): boolean {
  return precision !== 'date' && !/(?:Z|[+-]\d\d:\d\d)$/i.test(text)
}

/** The instant as people compare it, to the millisecond: `2024-06-13T09:41:34.633Z`. */
export function inUtc({ epochNs }: SourceTime): string {
  return new Date(Number(epochNs / nsPerMs)).toISOString()
}

function order<T extends string | bigint>(left: T, right: T): 'earlier' | 'equal' | 'later' {
  if (left === right) return 'equal'
  return left < right ? 'earlier' : 'later'
}

/** The nanoseconds of the last unit that was written. */
function unitOf(precision: 'minute' | number): bigint {
  return precision === 'minute' ? nsPerMinute : 10n ** BigInt(9 - precision)
}

function coarser(leftNs: bigint, rightNs: bigint): bigint {
  return leftNs > rightNs ? leftNs : rightNs
}

/** Instants and not texts are truncated, and downwards before 1970 too: zones are whole minutes, so units align. */
function truncate(epochNs: bigint, unitNs: bigint): bigint {
  const rest = epochNs % unitNs
  return rest < 0n ? epochNs - rest - unitNs : epochNs - rest
}
