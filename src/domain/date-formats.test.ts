// Dates and times as accounting systems and their serializers write them: which are read, and the advice for the rest.
import { describe, expect, it } from 'vitest'
import { readCalendarDate } from './calendar-date.ts'
import { adviceOn } from './date-advice.ts'
import { inUtc, readSourceTime } from './source-clock.ts'

describe('an unambiguous time', () => {
  it.each([
    ['2026-11-20T09:00:00Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00.1234567Z', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20T09:00:00.1234567891Z', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20T09:00:00.123456789012345Z', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20T09:00:00,5Z', '2026-11-20T09:00:00.500Z'],
    ['2026-11-20T09:00:00+0000', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00-0530', '2026-11-20T14:30:00.000Z'],
    ['2026-11-20T09:00:00+00', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00+02', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20T09:00:00 +02:00', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20 09:00:00', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20 09:00', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20 09:00:00.123', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20 09:00:00.123456+00', '2026-11-20T09:00:00.123Z'],
    ['2026-11-20 09:00:00 +0200', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20 09:00:00 UTC', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20 09:00:00 GMT', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20t09:00:00z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00Z ', '2026-11-20T09:00:00.000Z'],
    [' 2026-11-20T09:00:00Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00Z\r\n', '2026-11-20T09:00:00.000Z'],
    ['2026-12-05Z', '2026-12-05T00:00:00.000Z'],
    ['2026-12-05+02:00', '2026-12-05T00:00:00.000Z'],
    ['2026-12-05 ', '2026-12-05T00:00:00.000Z'],
  ])('%j is read', (text, utc) => {
    const time = readSourceTime(text)
    expect(time === null ? null : inUtc(time)).toBe(utc)
    expect(readSourceTime(time?.text ?? '')).toStrictEqual(time)
    expect(time?.text).toMatch(/^\d{4}-\d\d-\d\d(?:t\d\d:\d\d\S*)?$/i)
  })

  it('keeps the calendar date as written', () => {
    const dates = ['2026-12-05Z', '2026-12-05-11:00', '2026-12-05 23:59:59 -0800', ' 2026-12-05 ']
    expect(dates.map(readCalendarDate)).toStrictEqual(Array(4).fill('2026-12-05'))
  })
})

const words = null
/** Sent text, part of the message, and the expected values for a date and for a time; `words` if there is none. */
const refused: readonly (readonly [string, RegExp, string | null, string | null])[] = [
  ['', /empty/, words, words],
  ['   ', /empty/, words, words],
  ['/Date(1795165200000)/', /\.NET/, words, '2026-11-20T09:00:00.000Z'],
  ['/Date(1795165200000+0200)/', /\.NET/, words, '2026-11-20T09:00:00.000Z'],
  ['\\/Date(1795165200000)\\/', /\.NET/, words, '2026-11-20T09:00:00.000Z'],
  ['/Date(-62135596800000)/', /\.NET/, words, '0001-01-01T00:00:00.000Z'],
  ['1795165200', /seconds since 1970/, words, '2026-11-20T09:00:00.000Z'],
  ['1795165200000', /milliseconds since 1970/, words, '2026-11-20T09:00:00.000Z'],
  ['46346', /day number/, words, words],
  ['46346.375', /day number/, words, words],
  ['20261120', /hyphens/, '2026-11-20', '2026-11-20'],
  ['20261120T090000Z', /hyphens/, '2026-11-20', '2026-11-20T09:00:00Z'],
  ['20261120090000', /hyphens/, '2026-11-20', '2026-11-20T09:00:00'],
  ['20 Nov 2026', /month as a word/, words, words],
  ['20-NOV-2026', /month as a word/, words, words],
  ['20-NOV-26', /month as a word/, words, words],
  ['Nov 20, 2026', /month as a word/, words, words],
  ['Fri, 20 Nov 2026 09:00:00 GMT', /month as a word/, words, words],
  ['Fri Nov 20 2026 09:00:00 GMT+0100', /month as a word/, words, words],
  ['01/02/2026', /can mean 2026-01-02 or 2026-02-01/, words, words],
  ['1/2/2026', /can mean 2026-01-02 or 2026-02-01/, words, words],
  ['01-02-2026', /can mean 2026-01-02 or 2026-02-01/, words, words],
  ['01/02/2026 09:00', /can mean 2026-01-02 or 2026-02-01/, words, words],
  ['02/02/2026', /begin with the year/, '2026-02-02', '2026-02-02'],
  ['11/20/2026', /begin with the year/, '2026-11-20', '2026-11-20'],
  ['20/11/2026', /begin with the year/, '2026-11-20', '2026-11-20'],
  ['20/11/2026 09:00:00', /begin with the year/, '2026-11-20', '2026-11-20 09:00:00'],
  ['04.01.2023', /begin with the year/, '2023-01-04', '2023-01-04'],
  ['4.1.2023', /begin with the year/, '2023-01-04', '2023-01-04'],
  ['31/31/2026', /begin with the year/, words, words],
  ['11/20/26', /two digits/, words, words],
  ['20.11.26', /two digits/, words, words],
  ['2026/11/20', /hyphens belong/, '2026-11-20', '2026-11-20'],
  ['2026.11.20', /hyphens belong/, '2026-11-20', '2026-11-20'],
  ['2026/1/4', /hyphens belong/, '2026-01-04', '2026-01-04'],
  ['2026-1-4', /two digits each/, '2026-01-04', '2026-01-04'],
  ['2026-01-04T9:00:00Z', /two digits each/, '2026-01-04', '2026-01-04T09:00:00Z'],
  ['2026-11-20 09:00 AM', /AM or PM/, words, words],
  ['2026-11-20 9:00 p.m.', /AM or PM/, words, words],
  ['2023-02-30', /no 2023-02-30 in the calendar/, words, words],
  ['2023-02-29', /no 2023-02-29 in the calendar/, words, words],
  ['2023-04-31T00:00:00Z', /no 2023-04-31 in the calendar/, words, words],
  ['2023-01-00', /no 2023-01-00 in the calendar/, words, words],
  ['2023-13-01', /no month 13: the month comes before the day/, words, words],
  ['2023-00-10', /no month 00/, words, words],
  ['0000-01-01', /year is 0000/, words, words],
  ['2026-11-20T24:00:00Z', /midnight is 00:00 of the next day/, words, words],
  ['2026-11-20T25:00:00Z', /hours go from 00 to 23/, words, words],
  ['2026-11-20T09:60:00Z', /minutes go from 00 to 59/, words, words],
  ['2026-11-20T09:00:60Z', /seconds go from 00 to 59/, words, words],
  ['2026-11-20T09:00:00 EST', /zone is the name EST/, words, words],
  ['2026-11-20T09:00:00 Europe/Berlin', /zone is the name Europe\/Berlin/, words, words],
  ['2026-11-20T09:00:00+01:00[Europe/Berlin]', /zone is the name \[Europe\/Berlin\]/, words, words],
  ['2026-11-20T09:00:00+24:00', /zone is out of range/, words, words],
  ['2026-11-20T09:00:00+0960', /zone is out of range/, words, words],
  [
    '2026-11-20T09:00:00+1:00',
    /two digits for the hours/,
    '2026-11-20',
    '2026-11-20T09:00:00+01:00',
  ],
  [
    '2026-11-20 09:00:00.5 -5',
    /two digits for the hours/,
    '2026-11-20',
    '2026-11-20T09:00:00.5-05:00',
  ],
  ['2026-11-20T09:00+530', /two digits for the hours/, '2026-11-20', '2026-11-20T09:00+05:30'],
  ['2026-11-20T25:00:00+1', /hours go from 00 to 23/, words, words],
  ['2026-11-20T', /time "" is not/, words, words],
  ['2026-11-20T09', /time "09" is not/, words, words],
  ['2026-11-20T09:00:00.Z', /is not hh:mm/, words, words],
  ['2026-11-20T09:00:00\u221205:00', /U\+2212/, words, words],
  ['2026\u201111\u201120', /U\+2011/, words, words],
  ['2026-11-20\u200b', /U\+200B/, words, words],
  ['\u0662\u0660\u0662\u0666-11-20', /U\+0662/, words, words],
  ['2026', /not a date/, words, words],
  ['2026-11', /not a date/, words, words],
  ['2026-W47-5', /not a date/, words, words],
  ['2026-324', /not a date/, words, words],
  ['yesterday', /not a date/, words, words],
  ['null', /not a date/, words, words],
]

describe('advice on a text that is not a date', () => {
  it.each(refused)('explains what to change in %j', (text, problem, date, time) => {
    expect(readCalendarDate(text)).toBeNull()
    expect(readSourceTime(text)).toBeNull()
    expect(adviceOn(text, 'date').problem).toMatch(problem)
    expect(adviceOn(text, 'date').expected).toBe(date)
    expect(adviceOn(text, 'time').expected).toBe(time === null ? null : standard(time))
  })

  it('suggests only values that are accepted', () => {
    for (const [text] of refused) {
      const { expected } = adviceOn(text, 'time')
      if (expected !== null) expect(readSourceTime(expected)?.text).toBe(expected)
    }
  })

  it('is given quickly for a long text', () => {
    const long = `2026-11-20T09:00:00.${'1'.repeat(1_000_000)}`
    expect(readSourceTime(long)).toBeNull()
    expect(adviceOn(long, 'time').problem).toMatch(/not a date/)
  })
})

function standard(text: string): string | undefined {
  return readSourceTime(text)?.text
}
