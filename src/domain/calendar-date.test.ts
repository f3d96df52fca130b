import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarDate,
  checkDates,
  daysSinceEpoch,
  readCalendarDate,
  readDateTime,
} from './calendar-date.ts'

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

function date(text: string): CalendarDate {
  const value = readCalendarDate(text)
  if (value === null) throw new RangeError(text)
  return value
}

/** Midnight UTC of a day according to JavaScript, which rolls over days that do not exist. */
function midnight(year: number, month: number, day: number): Date {
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day))
}

function existsInJavaScript(year: number, month: number, day: number): boolean {
  const rolled = midnight(year, month, day)
  return rolled.getUTCMonth() === month - 1 && rolled.getUTCDate() === day
}

describe('readCalendarDate', () => {
  test.each([
    ['2023-01-04', '2023-01-04'],
    ['0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2024-06-13T09:41:34.633Z', '2024-06-13'],
    ['2023-01-04T23:30:00-05:00', '2023-01-04'],
    ['2023-01-04T00:30:00+14:00', '2023-01-04'],
    ['2023-01-04T00:00:00', '2023-01-04'],
    ['2023-01-04T09:41', '2023-01-04'],
    ['2023-01-04T09:41Z', '2023-01-04'],
    ['2023-01-04T23:59:59.123456789+23:59', '2023-01-04'],
    ['2023-01-04t09:41:00z', '2023-01-04'],
    ['2016-12-31T23:59:60Z', '2016-12-31'],
    ['2017-01-01T05:29:60.5+05:30', '2017-01-01'],
    ['2016-12-31T15:59:60-08:00', '2016-12-31'],
  ])('reads %s as the written date, %s', (text, expected) => {
    expect(readCalendarDate(text)).toBe(expected)
  })

  test.each([
    '',
    '2023',
    '2023-01',
    '2023-1-4',
    '20230104',
    '04.01.2023',
    '01/04/2023',
    '2023/01/04',
    '+2023-01-04',
    '-2023-01-04',
    '02023-01-04',
    '２０２３-01-04',
    'today',
    '2023-W01-3',
  ])('refuses %j, which is not a date', (text) => {
    expect(readCalendarDate(text)).toBeNull()
  })

  test.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '0000-01-01',
    '2023-02-30T00:00:00Z',
  ])('refuses %s, a day that does not exist', (text) => {
    expect(readCalendarDate(text)).toBeNull()
  })

  test.each([
    'T',
    'T9:41',
    'T09',
    'T0941',
    'T24:00',
    'T24:00:00Z',
    'T09:60',
    'T09:41:60',
    'T09:41:61Z',
    'T23:59:60+01:00',
    'T09:41:34.',
    'T09:41.5',
    'T09:41:34+24:00',
    'T09:41:34+02:60',
    'T09:41:34ZZ',
    'T09:41:34Z+01:00',
    '_09:41:34',
    'T09:41:34[Europe/Berlin]',
    'T-9:41:34',
    'T09:41:34.123456789+02:00x',
  ])('refuses 2023-01-04%s, whose time is invalid', (time) => {
    expect(readCalendarDate(`2023-01-04${time}`)).toBeNull()
  })

  test('accepts exactly the existing days of a whole cycle of 400 years', () => {
    const wrong: string[] = []
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${pad(month)}-${pad(day)}`
          const expected = existsInJavaScript(year, month, day)
          if ((readCalendarDate(text) !== null) !== expected) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('refuses a long text quickly', () => {
    expect(readCalendarDate(`2023-01-04T09:41:34.${'1'.repeat(4_000_000)}`)).toBeNull()
  })
})

describe('readDateTime', () => {
  test('reads the parts as written', () => {
    expect(readDateTime('2024-06-13T09:41:34.633-05:30')).toEqual({
      date: '2024-06-13',
      hour: 9,
      minute: 41,
      second: 34,
      nanosecond: 633_000_000,
      fractionDigits: 3,
      offsetMinutes: -330,
    })
  })

  test('distinguishes times with and without seconds', () => {
    expect(readDateTime('2024-06-13T09:41')?.fractionDigits).toBeNull()
    expect(readDateTime('2024-06-13T09:41:00')?.fractionDigits).toBe(0)
  })

  test('refuses a bare date', () => {
    expect(readDateTime('2024-06-13')).toBeNull()
  })
})

describe('daysSinceEpoch', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('of %s is %i', (text, days) => {
    expect(daysSinceEpoch(date(text))).toBe(days)
  })

  test('agrees with JavaScript in every year', () => {
    const days = fc.integer({ min: -719_162, max: 2_932_896 })
    fc.assert(
      fc.property(days, (day) => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(daysSinceEpoch(date(text))).toBe(day)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('checkDates', () => {
  const invoiceDate = date('2023-01-04')

  test('returns nothing when no date is before the invoice date', () => {
    const dates = { invoiceDate, dueDate: invoiceDate, expirationDate: date('2023-01-12') }
    expect(checkDates(dates)).toEqual([])
  })

  test('warns about each date before the invoice date', () => {
    const dates = { invoiceDate, dueDate: date('2023-01-03'), expirationDate: date('2022-12-31') }
    expect(checkDates(dates)).toEqual([
      {
        pointer: '/dueDate',
        rule: 'dates_out_of_order',
        message: 'dueDate is 2023-01-03, before invoiceDate 2023-01-04.',
        sent: '2023-01-03',
        expected: '2023-01-04',
        difference: '1 day',
      },
      {
        pointer: '/expirationDate',
        rule: 'dates_out_of_order',
        message: 'expirationDate is 2022-12-31, before invoiceDate 2023-01-04.',
        sent: '2022-12-31',
        expected: '2023-01-04',
        difference: '4 days',
      },
    ])
  })

  test('ignores missing dates', () => {
    const early = date('2020-01-01')
    expect(checkDates({ invoiceDate: null, dueDate: early, expirationDate: early })).toEqual([])
    expect(checkDates({ invoiceDate, dueDate: null, expirationDate: null })).toEqual([])
  })
})
