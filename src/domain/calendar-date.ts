/**
 * Calendar dates, and the ISO 8601 / RFC 3339 texts they are read from. The date of an invoice is the date as written,
 * without any time zone conversion. `Date.parse` is not used because it accepts `2023-02-30` and engine-specific forms.
 */

import type { Issue } from './issue.ts'
import { standardForm } from './standard-time.ts'

/** An existing day in the years 0001 to 9999, as `YYYY-MM-DD`: can be compared as text. */
export type CalendarDate = string & { readonly __calendarDate: true }

/** A valid date-time as written. */
type DateTime = {
  date: CalendarDate
  hour: number
  minute: number
  /** 0 to 59, or 60 in a leap second. */
  second: number
  nanosecond: number
  /** Digits of the fraction, 0 to 9; null for a time without seconds, such as `09:41`. */
  fractionDigits: number | null
  /** Minutes ahead of UTC: 120 for `+02:00`, 0 for `Z` or without a zone. */
  offsetMinutes: number
}

const dateLength = 'YYYY-MM-DD'.length
const dateTimeLengthMax = '2024-06-13T09:41:34.123456789+02:00'.length

const minutesPerDay = 24 * 60
const codeOfZero = '0'.charCodeAt(0)
const monthLengthsOfCommonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLengthsOfLeapYear = monthLengthsOfCommonYear.with(1, 29)
const daysFromYearOneToEpoch = 1969 * 365 + leapDaysUntil(1969)

// Fixed widths and one bounded repeat, so it cannot backtrack.
const timePattern = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))?$/i

/**
 * Reads a date, or the date part of a date-time as written: `2023-01-04` of `2023-01-04T23:30:00-05:00`. Unambiguous
 * variants are read as their standard form (see standard-time.ts). Null for a day or time that does not exist, and for
 * any other text.
 */
export function readCalendarDate(text: string): CalendarDate | null {
  if (text.length === dateLength) return readDate(text)
  const date = readDateTime(text)?.date ?? null
  if (date !== null) return date
  const standard = standardForm(text)
  return standard === null || standard === text ? null : readCalendarDate(standard)
}

/**
 * Reads an RFC 3339 date-time; seconds and zone may be missing, as in ISO 8601, and UTC is the default zone. Hours are
 * 00 to 23, a fraction has 1 to 9 digits, the zone is `Z` or `±hh:mm`. Null for any other text.
 *
 * Second 60 is accepted only where a leap second can occur, at 23:59:60 UTC (RFC 3339, section 5.7).
 */
export function readDateTime(text: string): DateTime | null {
  if (text.length > dateTimeLengthMax) return null
  const date = readDate(text.slice(0, dateLength))
  const match = timePattern.exec(text.slice(dateLength))
  if (date === null || match === null) return null

  const [, hour, minute, second, fraction, zoneSign, zoneHour = '0', zoneMinute = '0'] = match
  if (Number(zoneHour) > 23 || Number(zoneMinute) > 59) return null
  const zoneMinutes = Number(zoneHour) * 60 + Number(zoneMinute)
  const dateTime: DateTime = {
    date,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? '0'),
    nanosecond: Number((fraction ?? '').padEnd(9, '0')),
    fractionDigits: second === undefined ? null : (fraction ?? '').length,
    offsetMinutes: zoneSign === '-' ? -zoneMinutes : zoneMinutes,
  }
  return isTimeOfDay(dateTime) ? dateTime : null
}

/** Whole days from 1970-01-01 to `date`, negative for earlier dates. */
export function daysSinceEpoch(date: CalendarDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const daysBeforeYear = 365 * (year - 1) + leapDaysUntil(year - 1)
  const daysBeforeMonth = monthLengths(year)
    .slice(0, month - 1)
    .reduce((days, length) => days + length, 0)
  return daysBeforeYear + daysBeforeMonth + Number(date.slice(8)) - 1 - daysFromYearOneToEpoch
}

/** The dates of an invoice; null if one is missing or invalid. */
type InvoiceDates = {
  invoiceDate: CalendarDate | null
  dueDate: CalendarDate | null
  expirationDate: CalendarDate | null
}

/** Warns about a due date or expiration date before the invoice date; real invoices have them, so it is no fault. */
export function checkDates(dates: InvoiceDates): Issue[] {
  return checkDatesAfter('invoiceDate', dates.invoiceDate, dates)
}

/** Like `checkDates`, for a document whose own date is the field named `own`. */
export function checkDatesAfter(
  own: string,
  ownDate: CalendarDate | null,
  dates: Omit<InvoiceDates, 'invoiceDate'>,
): Issue[] {
  if (ownDate === null) return []
  return (['dueDate', 'expirationDate'] as const).flatMap((name) => {
    const date = dates[name]
    return date === null || date >= ownDate ? [] : [outOfOrder(name, date, { own, ownDate })]
  })
}

type OwnDate = { readonly own: string; readonly ownDate: CalendarDate }

function outOfOrder(name: string, date: CalendarDate, { own, ownDate }: OwnDate): Issue {
  const days = daysSinceEpoch(ownDate) - daysSinceEpoch(date)
  return {
    pointer: `/${name}`,
    rule: 'dates_out_of_order',
    message: `${name} is ${date}, before ${own} ${ownDate}.`,
    sent: date,
    expected: ownDate,
    difference: days === 1 ? '1 day' : `${days} days`,
  }
}

function readDate(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null
}

function isCalendarDate(text: string): text is CalendarDate {
  if (text.length !== dateLength || text[4] !== '-' || text[7] !== '-') return false
  const year = numberAt(text, 0, 4)
  const month = numberAt(text, 5, 2)
  const day = numberAt(text, 8, 2)
  if (Number.isNaN(year + month + day) || year === 0) return false
  const length = monthLengths(year)[month - 1]
  return length !== undefined && day >= 1 && day <= length
}

/** NaN unless all characters are digits. Faster than a regular expression, whose match objects must be collected. */
function numberAt(text: string, from: number, length: number): number {
  let number = 0
  for (let at = from; at < from + length; at += 1) {
    const digit = text.charCodeAt(at) - codeOfZero
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function isTimeOfDay(time: DateTime): boolean {
  if (time.hour > 23 || time.minute > 59) return false
  return time.second < 60 || (time.second === 60 && isLastMinuteOfDayInUtc(time))
}

function isLastMinuteOfDayInUtc(time: DateTime): boolean {
  const minuteInUtc = time.hour * 60 + time.minute - time.offsetMinutes
  return (minuteInUtc + 2 * minutesPerDay) % minutesPerDay === minutesPerDay - 1
}

function monthLengths(year: number): readonly number[] {
  return isLeapYear(year) ? monthLengthsOfLeapYear : monthLengthsOfCommonYear
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of leap days in the years 1 to `year`. */
function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}
