import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aheadMaxMs,
  compareSourceTimes,
  isAheadOfClock,
  readSourceTime,
  type SourceTime,
  type SourceTimePrecision,
} from './source-clock.ts'
import { sized } from '../../test/support/sized.ts'

function time(text: string): SourceTime {
  const value = readSourceTime(text)
  if (value === null) throw new RangeError(text)
  return value
}

const stands = (left: string, right: string) => compareSourceTimes(time(left), time(right))

/** A time as a source writes it: an instant, its zone offset and its precision. */
type Written = { ns: bigint; offsetMinutes: number; precision: SourceTimePrecision }

const nsPerMinute = 60_000_000_000n

function unitOf(precision: SourceTimePrecision): bigint {
  if (precision === 'date') return nsPerMinute * 60n * 24n
  return precision === 'minute' ? nsPerMinute : 10n ** BigInt(9 - precision)
}

function floorTo(ns: bigint, unit: bigint): bigint {
  return ((ns % unit) + unit) % unit === 0n ? ns : ns - (((ns % unit) + unit) % unit)
}

function localText({ ns, offsetMinutes }: Written): string {
  const local = ns + BigInt(offsetMinutes) * nsPerMinute
  const seconds = floorTo(local, 1_000_000_000n)
  const fraction = String(local - seconds).padStart(9, '0')
  return `${new Date(Number(seconds / 1_000_000n)).toISOString().slice(0, 19)}.${fraction}`
}

function zoneText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`
}

function write(written: Written): string {
  const text = localText(written)
  const { precision } = written
  if (precision === 'date') return text.slice(0, 10)
  const digits = precision === 'minute' ? 16 : precision === 0 ? 19 : 20 + precision
  return text.slice(0, digits) + zoneText(written.offsetMinutes)
}

/** The expected order, from the instants and not from the texts. */
function expected(left: Written, right: Written): 'earlier' | 'equal' | 'later' {
  const byDate = left.precision === 'date' || right.precision === 'date'
  const unit = [unitOf(left.precision), unitOf(right.precision)].reduce((a, b) => (a > b ? a : b))
  const a = byDate ? localText(left).slice(0, 10) : floorTo(left.ns, unit)
  const b = byDate ? localText(right).slice(0, 10) : floorTo(right.ns, unit)
  if (a === b) return 'equal'
  return a < b ? 'earlier' : 'later'
}

const precisions = fc.oneof(
  fc.constantFrom<SourceTimePrecision>('date', 'minute', 0, 3, 7, 9),
  fc.integer({ min: 0, max: 9 }),
)
const offsets = fc.oneof(
  fc.constantFrom(0, 60, -300, 330, 840, -720),
  fc.integer({ min: -1439, max: 1439 }),
)
const baseNs = fc.constantFrom(
  1_718_271_694_633_000_000n,
  1_718_236_800_000_000_000n,
  -1n,
  0n,
  -62_000_000_000_000_000_000n,
)
const shiftNs = fc.oneof(
  fc.constantFrom(
    0n,
    1n,
    -1n,
    1_000_000n,
    999_999_999n,
    1_000_000_000n,
    -1_000_000_000n,
    nsPerMinute,
  ),
  fc.bigInt({ min: -2_000_000_000n, max: 2_000_000_000n }),
  fc.bigInt({ min: -200_000_000_000_000n, max: 200_000_000_000_000n }),
)

/** Times within seconds, days or two thousand years of each other. */
const anyWritten = fc
  .tuple(baseNs, shiftNs, offsets, precisions)
  .map(([base, shift, offsetMinutes, precision]): Written => ({
    ns: base + shift,
    offsetMinutes,
    precision,
  }))
const anyTime = anyWritten.map((written) => time(write(written)))

const runs = { numRuns: sized(500, 5_000) }

describe('readSourceTime', () => {
  test.each<[string, string, bigint, SourceTimePrecision]>([
    ['2024-06-13', '2024-06-13', 1_718_236_800_000_000_000n, 'date'],
    ['2024-06-13T09:41', '2024-06-13', 1_718_271_660_000_000_000n, 'minute'],
    ['2024-06-13T09:41:34', '2024-06-13', 1_718_271_694_000_000_000n, 0],
    ['2024-06-13T09:41:34.633Z', '2024-06-13', 1_718_271_694_633_000_000n, 3],
    ['2024-06-13T09:41:34.000Z', '2024-06-13', 1_718_271_694_000_000_000n, 3],
    ['2024-06-13T09:41:34.123456789Z', '2024-06-13', 1_718_271_694_123_456_789n, 9],
    ['2024-06-13T23:41:34-05:00', '2024-06-13', 1_718_340_094_000_000_000n, 0],
    ['2024-06-14T00:11:34+14:30', '2024-06-14', 1_718_271_694_000_000_000n, 0],
    ['2016-12-31T23:59:60Z', '2016-12-31', 1_483_228_800_000_000_000n, 0],
    ['0001-01-01T00:00:00Z', '0001-01-01', -62_135_596_800_000_000_000n, 0],
  ])('reads %s', (text, date, epochNs, precision) => {
    expect(readSourceTime(text)).toEqual({ text, date, epochNs, precision })
  })

  test('reads a date-time without a zone as UTC', () => {
    expect(time('2024-06-13T09:41:34').epochNs).toBe(time('2024-06-13T09:41:34Z').epochNs)
    expect(time('2024-06-13T09:41:34').epochNs).toBe(time('2024-06-13T09:41:34-00:00').epochNs)
  })

  test.each(['', '2023-02-30', '2024-06-13T24:00', '13.06.2024', '1718271694', 'now'])(
    'refuses %j',
    (text) => {
      expect(readSourceTime(text)).toBeNull()
    },
  )

  test('reads the instant that was written, to the written precision', () => {
    fc.assert(
      fc.property(anyWritten, (written) => {
        const { ns, precision } = written
        const { date, epochNs, precision: read } = time(write(written))
        const start = BigInt(Date.parse(localText(written).slice(0, 10))) * 1_000_000n
        expect(read).toBe(precision)
        expect(date).toBe(localText(written).slice(0, 10))
        expect(epochNs).toBe(precision === 'date' ? start : floorTo(ns, unitOf(precision)))
      }),
      runs,
    )
  })
})

describe('compareSourceTimes', () => {
  test.each<[string, 'earlier' | 'equal' | 'later', string]>([
    // one precision
    ['2024-06-13', 'equal', '2024-06-13'],
    ['2024-06-13', 'earlier', '2024-06-14'],
    ['2024-06-13T09:41:34Z', 'later', '2024-06-13T09:41:33Z'],
    ['2024-06-13T09:41:34.633Z', 'earlier', '2024-06-13T09:41:34.634Z'],
    // a bare date against a date-time: the dates as written
    ['2024-06-13', 'equal', '2024-06-13T09:41:34.633Z'],
    ['2024-06-13', 'equal', '2024-06-13T00:00Z'],
    ['2024-06-13', 'equal', '2024-06-13T23:59:59.999999999Z'],
    ['2024-06-13', 'equal', '2024-06-13T23:30:00-05:00'],
    ['2024-06-14', 'later', '2024-06-13T23:30:00-05:00'],
    ['2024-06-12', 'earlier', '2024-06-13T00:30:00+02:00'],
    // the coarser of two precisions
    ['2024-06-13T09:41:34Z', 'equal', '2024-06-13T09:41:34.999Z'],
    ['2024-06-13T09:41:35Z', 'later', '2024-06-13T09:41:34.999Z'],
    ['2024-06-13T09:41:34.633Z', 'equal', '2024-06-13T09:41:34.6339999Z'],
    ['2024-06-13T09:41Z', 'equal', '2024-06-13T09:41:59.9Z'],
    ['2024-06-13T09:41:34.0Z', 'equal', '2024-06-13T09:41:34.09Z'],
    // zones: instants count, not texts
    ['2024-06-13T09:41:34Z', 'equal', '2024-06-13T11:41:34.5+02:00'],
    ['2024-06-13T23:41:34-05:00', 'equal', '2024-06-14T04:41:34.1Z'],
    ['2024-06-14T00:30:00+02:00', 'earlier', '2024-06-13T23:30:00Z'],
    // before 1970 times are also rounded down
    ['1969-12-31T23:59:59Z', 'equal', '1969-12-31T23:59:59.5Z'],
    ['1969-12-31T23:59:59.5Z', 'earlier', '1970-01-01T00:00:00Z'],
  ])('%s is %s against %s', (left, verdict, right) => {
    expect(stands(left, right)).toBe(verdict)
  })

  test('agrees with the times that were written', () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, (left, right) => {
        expect(stands(write(left), write(right))).toBe(expected(left, right))
      }),
      { numRuns: sized(2_000, 20_000) },
    )
  })

  test('is reflexive and antisymmetric', () => {
    const opposite = { earlier: 'later', equal: 'equal', later: 'earlier' } as const
    fc.assert(
      fc.property(anyTime, anyTime, (left, right) => {
        expect(compareSourceTimes(left, left)).toBe('equal')
        expect(compareSourceTimes(left, right)).toBe(opposite[compareSourceTimes(right, left)])
      }),
      runs,
    )
  })

  test('is transitive for times of one precision, in any zones', () => {
    const three = precisions.chain((precision) => {
      const written = anyWritten.map((any) => time(write({ ...any, precision })))
      return fc.tuple(written, written, written)
    })
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const chained = compareSourceTimes(a, b) === compareSourceTimes(b, c)
        fc.pre(chained)
        expect(compareSourceTimes(a, c)).toBe(compareSourceTimes(a, b))
      }),
      runs,
    )
  })

  test.each([
    ['2024-06-13T09:00:00Z', '2024-06-13', '2024-06-13T10:00:00Z'],
    ['2024-06-13T09:41:34.1Z', '2024-06-13T09:41:34Z', '2024-06-13T09:41:34.9Z'],
    ['2024-06-13T09:41:01Z', '2024-06-13T09:41Z', '2024-06-13T09:41:59Z'],
  ])('is not transitive over mixed precisions: %s = %s = a later one', (early, coarse, late) => {
    expect(stands(early, coarse)).toBe('equal')
    expect(stands(coarse, late)).toBe('equal')
    expect(stands(early, late)).toBe('earlier')
  })
})

describe('isAheadOfClock', () => {
  const now = new Date('2024-06-13T12:00:00.000Z')

  test.each<[string, boolean]>([
    ['2024-06-13T12:00:00Z', false],
    ['2024-06-14T12:00:00Z', false],
    ['2024-06-14T12:00:00.000000000Z', false],
    ['2024-06-14T12:00:00.000000001Z', true],
    ['2024-06-14T14:00:00+02:00', false],
    ['2024-06-14T07:00:00.001-05:00', true],
    ['2024-06-14', false],
    ['2024-06-15', true],
    ['9999-12-31T23:59:59-23:59', true],
    ['0001-01-01', false],
  ])('at noon of 2024-06-13 UTC, %s: %s', (text, ahead) => {
    expect(isAheadOfClock(time(text), now)).toBe(ahead)
    expect(isAheadOfClock(time(text), now.getTime())).toBe(ahead)
  })

  test('treats a bare date as its start in UTC', () => {
    const midnight = new Date('2024-06-13T00:00:00Z').getTime()
    expect(isAheadOfClock(time('2024-06-14'), midnight)).toBe(false)
    expect(isAheadOfClock(time('2024-06-14'), midnight - 1)).toBe(true)
  })

  test('accepts another bound', () => {
    expect(isAheadOfClock(time('2024-06-13T12:00:01Z'), now, 1_000)).toBe(false)
    expect(isAheadOfClock(time('2024-06-13T12:00:01Z'), now, 999)).toBe(true)
    expect(aheadMaxMs).toBe(86_400_000)
  })
})
