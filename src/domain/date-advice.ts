// Explains why a text is not a date, and suggests the right text if it is unambiguous.
import { readCalendarDate } from './calendar-date.ts'
import { standardForm } from './standard-time.ts'

export type DateWanted = 'date' | 'time'

type Advice = { readonly problem: string; readonly expected: string | null }
type Adviser = (text: string, wanted: DateWanted) => Advice | null

/** The expected form in words, for when no text can be suggested. */
export const dateForms: Readonly<Record<DateWanted, string>> = {
  date: 'a date, YYYY-MM-DD',
  time: 'a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm',
}

const textLengthMax = 100

/** The first that applies is used, so forms of the whole text come before parts of it. */
const advisers: readonly Adviser[] = [
  empty,
  nonAsciiCharacter,
  dotNetDate,
  epoch,
  spreadsheetDay,
  compact,
  monthName,
  dayOrMonthFirst,
  halfDay,
  slashes,
  shortNumbers,
  impossibleDay,
  impossibleTime,
  zoneName,
  impossibleZone,
  shortZone,
  unfinished,
]

/** `problem` completes a sentence such as `dueDate is "04.01.2023", …`. */
export function adviceOn(sent: string, wanted: DateWanted): Advice {
  const text = sent.trim()
  if (text.length <= textLengthMax) {
    for (const adviser of advisers) {
      const advice = adviser(text, wanted)
      if (advice !== null) return advice
    }
  }
  return { problem: `which is not ${dateForms[wanted]}`, expected: null }
}

function empty(text: string): Advice | null {
  return text === '' ? { problem: 'which is empty', expected: null } : null
}

function nonAsciiCharacter(text: string): Advice | null {
  const odd = /[^\x20-\x7e]/u.exec(text)?.[0]
  if (odd === undefined || /\p{L}/u.test(odd)) return null
  const code = odd.codePointAt(0) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {
    problem: `which contains the character ${name}: use plain ASCII characters`,
    expected: null,
  }
}

function dotNetDate(text: string, wanted: DateWanted): Advice | null {
  const millis = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/.exec(text)?.[1]
  if (millis === undefined) return null
  const time = instantOf(Number(millis))
  const problem = 'which is how old .NET serializers write a date: configure ISO 8601'
  // The calendar date depends on a time zone that the text does not contain.
  return { problem, expected: wanted === 'time' ? time : null }
}

function epoch(text: string, wanted: DateWanted): Advice | null {
  const factor = /^\d{10}$/.test(text) ? 1000 : /^\d{13}$/.test(text) ? 1 : null
  if (factor === null) return null
  const unit = factor === 1 ? 'milliseconds' : 'seconds'
  const time = instantOf(Number(text) * factor)
  return {
    problem: `which is a number of ${unit} since 1970, not ${dateForms[wanted]}`,
    expected: wanted === 'time' ? time : null,
  }
}

function spreadsheetDay(text: string, wanted: DateWanted): Advice | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null
  return {
    problem: `which is a day number of a spreadsheet, not ${dateForms[wanted]}`,
    expected: null,
  }
}

/** SAP's 20261120, and ISO 8601's basic form. */
function compact(text: string, wanted: DateWanted): Advice | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, zone = ''] = match
  const time =
    hour === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
  return inStandardForm(
    `${year}-${month}-${day}${time}`,
    'which has no hyphens between year, month and day',
    wanted,
  )
}

function monthName(text: string): Advice | null {
  if (!/\b(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i.test(text)) return null
  return {
    problem: 'which has the month as a word: write it in digits, as YYYY-MM-DD',
    expected: null,
  }
}

function dayOrMonthFirst(text: string, wanted: DateWanted): Advice | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})(?!\d)(.*)$/.exec(text)
  if (match === null) return null
  const [, first = '', separator, second = '', year = '', rest = ''] = match
  if (year.length === 2) {
    return { problem: 'whose year has two digits: write four, and the year first', expected: null }
  }
  const dayFirst = `${year}-${two(second)}-${two(first)}`
  const monthFirst = `${year}-${two(first)}-${two(second)}`
  const possible = [dayFirst, monthFirst].filter((date) => readCalendarDate(date) !== null)
  // In dates with dots the day always comes first.
  const known = separator === '.' || possible.length < 2 || dayFirst === monthFirst
  if (!known) {
    const problem = `which can mean ${monthFirst} or ${dayFirst}: write the year first, as YYYY-MM-DD`
    return { problem, expected: null }
  }
  const meant = separator === '.' && possible.includes(dayFirst) ? dayFirst : possible[0]
  const problem = 'which does not begin with the year: write YYYY-MM-DD'
  return meant === undefined
    ? { problem, expected: null }
    : inStandardForm(meant + rest, problem, wanted)
}

function slashes(text: string, wanted: DateWanted): Advice | null {
  const match = /^(\d{4})([/._ ])(\d{1,2})\2(\d{1,2})(.*)$/.exec(text)
  if (match === null) return null
  const [, year, separator, month = '', day = '', rest = ''] = match
  const problem = `which has "${separator}" where hyphens belong`
  return inStandardForm(`${year}-${two(month)}-${two(day)}${rest}`, problem, wanted)
}

function shortNumbers(text: string, wanted: DateWanted): Advice | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([T ])(\d{1,2})(:.*))?$/.exec(text)
  if (match === null) return null
  const [, year, month = '', day = '', mark = '', hour = '', rest = ''] = match
  if (month.length === 2 && day.length === 2 && hour.length !== 1) return null
  const time = hour === '' ? '' : `${mark}${two(hour)}${rest}`
  const problem = 'whose month, day and hour have to have two digits each'
  return inStandardForm(`${year}-${two(month)}-${two(day)}${time}`, problem, wanted)
}

function halfDay(text: string): Advice | null {
  if (!/\d\s?[ap]\.?m\.?\b/i.test(text)) return null
  return { problem: 'which has AM or PM: write hours from 00 to 23', expected: null }
}

function impossibleDay(text: string): Advice | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  if (match === null || readCalendarDate(match[0]) !== null) return null
  const [date, year = '', month = '', day = ''] = match
  if (year === '0000')
    return { problem: 'whose year is 0000: years are 0001 to 9999', expected: null }
  const swapped = `${year}-${day}-${month}`
  if (Number(month) >= 1 && Number(month) <= 12) {
    return { problem: `and there is no ${date} in the calendar`, expected: null }
  }
  const hint = readCalendarDate(swapped) === null ? '' : ': the month comes before the day'
  return { problem: `and there is no month ${month}${hint}`, expected: null }
}

function impossibleTime(text: string): Advice | null {
  const match = /^\d{4}-\d\d-\d\d[T ](\d\d):(\d\d)(?::(\d\d))?/i.exec(text)
  if (match === null) return null
  const [, hour = '', minute = '', second = '00'] = match
  if (hour === '24')
    return {
      problem: 'and hours go from 00 to 23: midnight is 00:00 of the next day',
      expected: null,
    }
  if (Number(hour) > 23)
    return { problem: `and hours go from 00 to 23, not to ${hour}`, expected: null }
  if (Number(minute) > 59)
    return { problem: `and minutes go from 00 to 59, not to ${minute}`, expected: null }
  if (Number(second) > 59) {
    return {
      problem: 'and seconds go from 00 to 59 (60 only in a leap second, at 23:59:60 UTC)',
      expected: null,
    }
  }
  return null
}

function zoneName(text: string): Advice | null {
  const name =
    /:\d\d(?:[.,]\d+)? ?(\[?[A-Za-z][A-Za-z/_]*\]?)$/.exec(text)?.[1] ??
    /(\[[A-Za-z/_+-]+\])$/.exec(text)?.[1]
  if (name === undefined || /^(?:z|utc|gmt)$/i.test(name)) return null
  return {
    problem: `whose zone is the name ${name}: write Z or the offset, as +hh:mm`,
    expected: null,
  }
}

function impossibleZone(text: string): Advice | null {
  const match = /:\d\d(?:[.,]\d+)? ?[+-](\d\d):?(\d\d)?$/.exec(text)
  if (match === null) return null
  const [, hours = '', minutes = '00'] = match
  if (Number(hours) <= 23 && Number(minutes) <= 59) return null
  return { problem: 'whose zone is out of range: offsets go up to 23:59', expected: null }
}

function shortZone(text: string, wanted: DateWanted): Advice | null {
  const match = /^(.*:\d\d(?:[.,]\d+)? ?)([+-])(\d)(?::?(\d\d))?$/.exec(text)
  if (match === null) return null
  const [, time = '', sign = '', hours = '', minutes = '00'] = match
  const zone = `${sign}${two(hours)}:${minutes}`
  return inStandardForm(time + zone, 'whose zone has to have two digits for the hours', wanted)
}

function unfinished(text: string): Advice | null {
  const match = /^\d{4}-\d\d-\d\d([T ].*)$/i.exec(text)
  if (match === null) return null
  const problem = `whose time ${JSON.stringify(match[1]?.slice(1))} is not hh:mm or hh:mm:ss, perhaps with a fraction and a zone`
  return { problem, expected: null }
}

/** Advice with the standard form of `text`, if it is a valid date. */
function inStandardForm(text: string, problem: string, wanted: DateWanted): Advice {
  const standard = standardForm(text)
  const date = standard === null ? null : readCalendarDate(standard)
  const expected = wanted === 'date' ? date : date === null ? null : standard
  return { problem, expected }
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}

/** `null` if the year does not have four digits. */
function instantOf(ms: number): string | null {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) || Math.abs(ms) > 250_000_000_000_000
    ? null
    : date.toISOString()
}
