import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  add,
  compare,
  decimal,
  decimalPlaces,
  digitsMax,
  formatAmount,
  isNegative,
  isZero,
  multiply,
  readDecimal,
  round,
  subtract,
  sum,
  toNumber,
  zero,
} from './decimal.ts'
import { sized } from '../../test/support/sized.ts'

/** The reference model: units / 10^places in BigInt, which shares no code with decimal.ts. */
type Fraction = { units: bigint; places: bigint }

const canonicalPattern = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/
const tokenPattern = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

function fractionOf(token: string): Fraction {
  const [, sign, integer = '', fraction = '', exponent = '0'] = tokenPattern.exec(token) ?? []
  const units = BigInt(integer + fraction) * (sign === '-' ? -1n : 1n)
  const places = BigInt(fraction.length) - BigInt(exponent)
  return places >= 0n ? { units, places } : { units: units * 10n ** -places, places: 0n }
}

function over(fraction: Fraction, places: bigint): bigint {
  return fraction.units * 10n ** (places - fraction.places)
}

/** Several decimals as integers in a common unit. */
function align(...texts: string[]): { places: bigint; units: bigint[] } {
  const fractions = texts.map(fractionOf)
  const places = fractions.reduce((most, { places: own }) => (own > most ? own : most), 0n)
  return { places, units: fractions.map((fraction) => over(fraction, places)) }
}

/** The canonical text of the model's units / 10^places. */
function textOf(units: bigint, places: bigint): string {
  const width = Number(places)
  const padded = String(units < 0n ? -units : units).padStart(width + 1, '0')
  const integer = padded.slice(0, padded.length - width)
  const fraction = padded.slice(padded.length - width).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`
}

/** Integer digits plus decimals that the model's value needs. */
function digitsNeeded({ units, places }: Fraction): number {
  return textOf(units, places).replace(/^-?0?|[.]/g, '').length
}

const digit = (min: number) => fc.integer({ min, max: 9 }).map(String)
const digits = (minLength: number, maxLength: number) =>
  fc
    .array(fc.oneof(digit(0), fc.constant('0')), { minLength, maxLength })
    .map((list) => list.join(''))
const integerPart = fc.oneof(
  fc.constant('0'),
  fc.tuple(digit(1), digits(0, 16)).map((parts) => parts.join('')),
)
const fractionPart = fc.oneof(
  fc.constant(''),
  digits(1, 18).map((text) => `.${text}`),
)
const exponentPart = fc.oneof(
  fc.constant(''),
  fc
    .tuple(
      fc.constantFrom('e', 'E', 'e+', 'e-', 'E-'),
      digits(0, 3),
      fc.integer({ min: 0, max: 30 }),
    )
    .map(([mark, zeros, exponent]) => `${mark}${zeros.replace(/[1-9]/g, '0')}${exponent}`),
)
const jsonNumber = fc
  .tuple(fc.constantFrom('', '-'), integerPart, fractionPart, exponentPart)
  .map((parts) => parts.join(''))

/** Any decimal that `readDecimal` can return, from small ones to those with the most digits. */
const anyDecimal = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.bigInt({ min: 0n, max: 120n }),
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.bigInt({ min: 10n ** 15n - 50n, max: 10n ** 15n - 1n }),
      fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
    ),
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: digitsMax })),
  )
  .map(([negative, units, places]) => decimal(`${negative ? '-' : ''}${units}e-${places}`))

const runs = { numRuns: sized(200, 2_000) }

describe('readDecimal', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['0e999999999', '0'],
    ['1100', '1100'],
    ['1100.00', '1100'],
    ['12.50', '12.5'],
    ['-0.010', '-0.01'],
    ['1.1e3', '1100'],
    ['1E-2', '0.01'],
    ['100e-2', '1'],
    ['12.5e+1', '125'],
    ['1e0001', '10'],
    ['1e14', '100000000000000'],
    ['1e-15', '0.000000000000001'],
    ['999999999999999', '999999999999999'],
    ['1.10000000000000000000', '1.1'],
    ['99999999999999.9', '99999999999999.9'],
  ])('reads %s as %s', (raw, text) => {
    expect(readDecimal(raw)).toBe(text)
  })

  test.each([
    '',
    '-',
    '+1',
    ' 1',
    '1 ',
    '1\n',
    '01',
    '-01',
    '00',
    '1.',
    '.5',
    '-.5',
    '1..2',
    '1.2.3',
    '1e',
    '1e+',
    '1e1.5',
    '1e5e5',
    'e5',
    '--1',
    '1-',
    '0x10',
    '1_000',
    '1,000',
    '1,5',
    'NaN',
    'Infinity',
    'null',
    '１',
    '$1',
    '1f',
    '1n',
  ])('refuses %j, which is not a number', (raw) => {
    expect(readDecimal(raw)).toBe('not_a_number')
  })

  test.each([
    '1e15',
    '1e18',
    '1e-16',
    '1e-300',
    '1e999999999',
    '-1e-999999999',
    `1e${'9'.repeat(400)}`,
    `1e-${'9'.repeat(400)}`,
    '1000000000000000',
    '0.1234567890123456',
    '1100.0000000000001',
    '123456789012345.6',
  ])('refuses %s as too long', (raw) => {
    expect(readDecimal(raw)).toBe('too_long')
  })

  test('reads every JSON number exactly, or reports that it is too long', () => {
    fc.assert(
      fc.property(jsonNumber, (raw) => {
        const value = readDecimal(raw)
        const model = fractionOf(raw)
        const fits = digitsNeeded(model) <= digitsMax
        expect(value).toBe(fits ? textOf(model.units, model.places) : 'too_long')
      }),
      { numRuns: sized(1_000, 10_000) },
    )
  })

  test('accepts exactly the numbers of the JSON grammar', () => {
    const soup = fc.string({ unit: fc.constantFrom(...Array.from('001259.-+eE ')), maxLength: 9 })
    fc.assert(
      fc.property(soup, (raw) => {
        expect(readDecimal(raw) === 'not_a_number').toBe(!isJsonNumber(raw))
      }),
      { numRuns: sized(2_000, 20_000) },
    )
  })

  test('reads canonical text as itself', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(readDecimal(value)).toBe(value)
        expect(value).toMatch(canonicalPattern)
      }),
      runs,
    )
  })

  test('reads a token of several megabytes in linear time', () => {
    const zeros = '0'.repeat(4_000_000)
    expect(readDecimal(`0.${zeros}`)).toBe('0')
    expect(readDecimal(`-1.5${zeros}`)).toBe('-1.5')
    expect(readDecimal(`1${zeros}`)).toBe('too_long')
    expect(readDecimal(`1${zeros}e-4000000`)).toBe('1')
    expect(readDecimal(`0.${zeros}1e4000001`)).toBe('1')
    expect(readDecimal(`1e${zeros}2`)).toBe('100')
    expect(readDecimal(`1e${zeros}x`)).toBe('not_a_number')
    expect(readDecimal(zeros)).toBe('not_a_number')
    expect(readDecimal('9'.repeat(4_000_000))).toBe('too_long')
  })
})

describe('decimal', () => {
  test('converts a stored text to its canonical form', () => {
    expect(decimal('1100.00')).toBe('1100')
  })

  test.each(['', 'abc', '1e99'])('throws on %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  test('agrees with the model in addition, subtraction and multiplication', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (left, right) => {
        const { places, units } = align(left, right)
        const [a = 0n, b = 0n] = units
        expect(add(left, right)).toBe(textOf(a + b, places))
        expect(subtract(left, right)).toBe(textOf(a - b, places))
        expect(multiply(left, right)).toBe(textOf(a * b, places * 2n))
      }),
      { numRuns: sized(1_000, 10_000) },
    )
  })

  test('is exact for results with more digits than can be read', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (first, second, third) => {
        const product = multiply(multiply(first, second), third)
        const total = add(product, first)
        const { places, units } = align(first, second, third)
        const [a = 0n, b = 0n, c = 0n] = units
        expect(product).toBe(textOf(a * b * c, places * 3n))
        expect(total).toBe(textOf(a * b * c + a * 10n ** (places * 2n), places * 3n))
        expect(subtract(total, first)).toBe(product)
      }),
      runs,
    )
  })

  test('is exact on both sides of the largest safe integer', () => {
    const cent = decimal('0.01')
    const largestSafe = add(decimal('90071992547409.9'), cent)
    expect(largestSafe).toBe('90071992547409.91')
    expect(add(largestSafe, cent)).toBe('90071992547409.92')
    expect(add(add(largestSafe, cent), cent)).toBe('90071992547409.93')
    expect(compare(add(largestSafe, decimal('0.02')), add(largestSafe, cent))).toBe(1)
    expect(multiply(decimal('94906265'), decimal('94906267'))).toBe('9007199326062755')
    expect(multiply(decimal('94906267'), decimal('94906267'))).toBe('9007199515875289')
    expect(multiply(largestSafe, decimal('3'))).toBe('270215977642229.73')
  })

  test('obeys the laws of a commutative ring', () => {
    const minusOne = decimal('-1')
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(add(a, b)).toBe(add(b, a))
        expect(multiply(a, b)).toBe(multiply(b, a))
        expect(add(add(a, b), c)).toBe(add(a, add(b, c)))
        expect(multiply(multiply(a, b), c)).toBe(multiply(a, multiply(b, c)))
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)))
        expect(add(a, zero)).toBe(a)
        expect(multiply(a, decimal('1'))).toBe(a)
        expect(add(a, multiply(a, minusOne))).toBe(zero)
        expect(subtract(a, b)).toBe(add(a, multiply(b, minusOne)))
      }),
      runs,
    )
  })

  test('sums a list like repeated addition', () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 30 }), (values) => {
        expect(sum(values)).toBe(values.reduce(add, zero))
      }),
      runs,
    )
  })

  test('is exact when an intermediate sum exceeds the safe integers', () => {
    const large = Array.from({ length: 11 }, () => decimal('999999999999999'))
    const back = large.map((value) => subtract(zero, value))
    expect(sum([])).toBe('0')
    expect(sum(large)).toBe('10999999999999989')
    expect(sum([...large, ...back, decimal('1')])).toBe('1')
  })
})

describe('compare', () => {
  test('agrees with the model', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (left, right) => {
        const [a = 0n, b = 0n] = align(left, right).units
        expect(compare(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
      { numRuns: sized(1_000, 10_000) },
    )
  })

  test('distinguishes adjacent values', () => {
    const step = decimal('0.000000000000001')
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(compare(value, add(value, step))).toBe(-1)
        expect(compare(add(value, step), value)).toBe(1)
        expect(compare(value, value)).toBe(0)
      }),
      runs,
    )
  })

  test('is a total order, consistent with equality and the sign of the difference', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(compare(a, b) + compare(b, a)).toBe(0)
        expect(compare(a, b) === 0).toBe(a === b)
        expect(compare(subtract(a, b), zero)).toBe(compare(a, b))
        const [low, middle, high] = [a, b, c].toSorted(compare)
        expect([low, middle, high].join()).toBe([c, a, b].toSorted(compare).join())
      }),
      runs,
    )
  })
})

describe('sign and format', () => {
  test.each([
    ['0', 0, false, '0', '0.00'],
    ['1100', 0, false, '1100', '1100.00'],
    ['12.5', 1, false, '12.5', '12.50'],
    ['-0.5', 1, true, '0.5', '-0.50'],
    ['-0.01', 2, true, '0.01', '-0.01'],
    ['0.333333', 6, false, '0.333333', '0.333333'],
  ])(
    'of %s: %i places, negative %s, absolute %s, shown as %s',
    (text, places, negative, size, shown) => {
      const value = decimal(text)
      expect(decimalPlaces(value)).toBe(places)
      expect(isNegative(value)).toBe(negative)
      expect(isZero(value)).toBe(text === '0')
      expect(absolute(value)).toBe(size)
      expect(formatAmount(value)).toBe(shown)
    },
  )
})

describe('toNumber', () => {
  test('returns a number that JSON prints and the hub reads as the same decimal', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(readDecimal(JSON.stringify(toNumber(value)))).toBe(value)
      }),
      { numRuns: sized(1_000, 10_000) },
    )
  })

  test('throws rather than losing a digit', () => {
    const product = multiply(decimal('0.333333'), decimal('33333333333.3333'))
    expect(() => toNumber(product)).toThrow(RangeError)
  })
})

function isJsonNumber(raw: string): boolean {
  try {
    return raw.trim() === raw && typeof JSON.parse(raw) === 'number'
  } catch {
    return false
  }
}

describe('round', () => {
  test.each([
    ['0.045', 2, '0.05'],
    ['0.044', 2, '0.04'],
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['-0.0049', 2, '0'],
    ['1.995', 2, '2'],
    ['1100', 2, '1100'],
    ['2.5', 0, '3'],
    ['12345678901234567890.125', 2, '12345678901234567890.13'],
  ])('%s to %i decimals, half up: %s', (value, places, rounded) => {
    expect(round(value as Parameters<typeof round>[0], places, 'half_up')).toBe(rounded)
  })

  test('changes a value by at most half a step', () => {
    const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        (unit, own, places) => {
          const value = textOf(unit, BigInt(own)) as Parameters<typeof round>[0]
          const rounded = round(value, places, 'half_up')
          expect(decimalPlaces(rounded)).toBeLessThanOrEqual(places)
          const twice = absolute(multiply(subtract(rounded, value), decimal('2')))
          expect(compare(twice, decimal(`1e-${places}`))).toBeLessThanOrEqual(0)
        },
      ),
    )
  })
})
