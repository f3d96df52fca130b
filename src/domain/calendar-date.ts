/**
 * Calendar dates, and the ISO 8601 / RFC 3339 texts they come in. A date of an invoice is the date as written: no
 * clock, no zone, no shift. Read here and not by `Date.parse`, which takes `2023-02-30` and whatever the engine likes.
 */

import type { Issue } from './issue.ts'
import { standardForm } from './standard-time.ts'

/** A day that exists, years 0001 to 9999, as `YYYY-MM-DD`: equal and ordered as text. */
export type CalendarDate = string & { readonly __calendarDate: true }

/** A date-time as written, its parts in range. */
type DateTime = {
  date: CalendarDate
  hour: number
  minute: number
  /** 0 to 59, and 60 in a leap second. */
  second: number
  nanosecond: number
  /** Digits of the fraction, 0 to 9; null for a time without seconds, such as `09:41`. */
  fractionDigits: number | null
  /** Minutes ahead of UTC: 120 for `+02:00`, 0 for `Z` and where no zone is written. */
  offsetMinutes: number
}

const dateLength = 'YYYY-MM-DD'.length
const dateTimeLengthMax = '2024-06-13T09:41:34.123456789+02:00'.length

const minutesPerDay = 24 * 60
const codeOfZero = '0'.charCodeAt(0)
const monthLengthsOfCommonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLengthsOfLeapYear = monthLengthsOfCommonYear.with(1, 29)
const daysFromYearOneToEpoch = 1969 * 365 + leapDaysUntil(1969)

// Fixed widths and one bounded repeat: nothing in here can backtrack.
const timePattern = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))?$/i

/**
 * The calendar date of `2023-01-04`; of a date-time such as `2023-01-04T23:30:00-05:00` the date as written
 * (`2023-01-04`), no zone shift. Other forms that can mean one thing only are read as their standard form. Null for a
 * day that does not exist, a time that is none, and any other text.
 */
export function readCalendarDate(text: string): CalendarDate | null {
  if (text.length === dateLength) return readDate(text)
  const date = readDateTime(text)?.date ?? null
  if (date !== null) return date
  const standard = standardForm(text)
  return standard === null || standard === text ? null : readCalendarDate(standard)
}

/**
 * Reads a date-time of RFC 3339, and of ISO 8601 without seconds (`09:41`) or without a zone (which counts as UTC):
 * hours 00 to 23, a fraction of 1 to 9 digits, zone `Z` or `±hh:mm`. Null when it is none.
 *
 * Second 60 is taken only where a leap second can be, at 23:59:60 UTC (RFC 3339, section 5.7).
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

/** Whole days from 1970-01-01 to `date`, negative before it. */
export function daysSinceEpoch(date: CalendarDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const daysBeforeYear = 365 * (year - 1) + leapDaysUntil(year - 1)
  const daysBeforeMonth = monthLengths(year)
    .slice(0, month - 1)
    .reduce((days, length) => days + length, 0)
  return daysBeforeYear + daysBeforeMonth + Number(date.slice(8)) - 1 - daysFromYearOneToEpoch
}

/** The dates of an invoice; null where one was not said or not readable. */
type InvoiceDates = {
  invoiceDate: CalendarDate | null
  dueDate: CalendarDate | null
  expirationDate: CalendarDate | null
}

/** Warns of a due date and of an expiration date before the invoice date. Never a fault: such invoices are real. */
export function checkDates(dates: InvoiceDates): Issue[] {
  return checkDatesAfter('invoiceDate', dates.invoiceDate, dates)
}

/** The same for any document whose own date has the name `own`. */
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

/** NaN for what is not all digits. A push has half a dozen dates: a pattern's matches are dear as garbage. */
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

/** Leap days in the years 1 to `year` of the Gregorian calendar. */
function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}
