/**
 * Exact decimals, represented as canonical text: the same string is compared with `===`, stored and sent. There is no
 * division, and only `round` rounds.
 * Why: docs/decisions/0003-decimals-as-text.md.
 */

/**
 * An exact decimal as canonical text: `1100`, `12.5`, `-0.01`. No exponent, no `+`, no `-0`, no leading or trailing
 * zeros, so two decimals are equal exactly when their texts are.
 */
export type Decimal = string & { readonly __decimal: true }

/** The most digits `readDecimal` accepts. A double represents any 15 digits, so such a decimal survives any JSON parser. */
export const digitsMax = 15

export const zero = brand('0')

const codeOf = { plus: 43, minus: 45, dot: 46, zero: 48, nine: 57, lowerE: 101, upperE: 69 }

/** 10^0 to 10^15, all exact as doubles. */
const powersOfTen: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/**
 * Reads a token of the JSON number grammar (RFC 8259, section 6), from a JSON number or from a string, exactly.
 * No spaces, no `+`, no bare dot. `1.1e3` is `1100`.
 *
 * The digit count is integer digits plus decimals, without leading and trailing zeros: `1e18` and `1e-300` are
 * `too_long`, `1.10000000000000000000` is `1.1`. Runs in linear time.
 */
export function readDecimal(raw: string): Decimal | 'not_a_number' | 'too_long' {
  const negative = raw.charCodeAt(0) === codeOf.minus
  const start = negative ? 1 : 0
  const integerEnd = digitsEnd(raw, start)
  const leadingZero = raw.charCodeAt(start) === codeOf.zero
  if (integerEnd === start || (leadingZero && integerEnd > start + 1)) return 'not_a_number'

  const hasFraction = raw.charCodeAt(integerEnd) === codeOf.dot
  const fractionEnd = hasFraction ? digitsEnd(raw, integerEnd + 1) : integerEnd
  if (hasFraction && fractionEnd === integerEnd + 1) return 'not_a_number'

  // Fast path for short numbers without an exponent, which are canonical except for trailing zeros.
  if (fractionEnd === raw.length && fractionEnd - start <= digitsMax) return plain(raw, integerEnd)

  const exponent = readExponent(raw, fractionEnd)
  if (exponent === null) return 'not_a_number'

  const fraction = raw.slice(integerEnd + 1, fractionEnd)
  const { digits, places } = trimZeros(
    raw.slice(start, integerEnd) + fraction,
    fraction.length - exponent,
  )
  // Checked before the text is built, so that a huge exponent costs nothing.
  if (digits !== '' && digitCount(digits, places) > digitsMax) return 'too_long'
  return write(negative, digits, places)
}

function plain(raw: string, integerEnd: number): Decimal {
  let end = raw.length
  if (end > integerEnd) {
    while (raw.charCodeAt(end - 1) === codeOf.zero) end -= 1
    if (end === integerEnd + 1) end = integerEnd
  }
  const text = end === raw.length ? raw : raw.slice(0, end)
  return text === '-0' ? zero : brand(text)
}

/** Parses a constant or a stored value (`1100.00` is `1100`). Throws RangeError if it is not a decimal. */
export function decimal(text: string): Decimal {
  const value = readDecimal(text)
  if (value === 'not_a_number' || value === 'too_long') {
    throw new RangeError(`${JSON.stringify(text.slice(0, 40))} is no decimal: ${value}`)
  }
  return value
}

/** The number of decimals: 0 for `1100`, 2 for `0.01`. */
export function decimalPlaces(value: Decimal): number {
  const dot = value.indexOf('.')
  return dot === -1 ? 0 : value.length - dot - 1
}

/** The exact sum; like all results of arithmetic it may have more than `digitsMax` digits. */
export function add(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(decimalPlaces(left), decimalPlaces(right))
  const units = unitsOf(left, places) + unitsOf(right, places)
  if (Number.isSafeInteger(units)) return writeUnits(units, places)
  return writeUnits(bigUnitsOf(left, places) + bigUnitsOf(right, places), places)
}

/** The exact difference `left - right`. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, negate(right))
}

/** The exact product. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  const leftPlaces = decimalPlaces(left)
  const rightPlaces = decimalPlaces(right)
  const units = unitsOf(left, leftPlaces) * unitsOf(right, rightPlaces)
  if (Number.isSafeInteger(units)) return writeUnits(units, leftPlaces + rightPlaces)
  const bigUnits = bigUnitsOf(left, leftPlaces) * bigUnitsOf(right, rightPlaces)
  return writeUnits(bigUnits, leftPlaces + rightPlaces)
}

/** The exact sum of all values; `0` for an empty list. */
export function sum(values: readonly Decimal[]): Decimal {
  const places = values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0)
  let units = 0
  for (const value of values) {
    units += unitsOf(value, places)
    // Checked at every step: a sum that leaves the safe range may return to it inexact.
    if (!Number.isSafeInteger(units)) return sumBig(values, places)
  }
  return writeUnits(units, places)
}

/** Rounds to the nearest value, ties away from zero. */
type RoundingMode = 'half_up'

/** Rounds `value` to `places` decimals. There is no default mode, so that each caller has to choose one. */
export function round(value: Decimal, places: number, mode: RoundingMode): Decimal {
  const own = decimalPlaces(value)
  if (own <= places) return value
  const units = bigUnitsOf(absolute(value), own)
  const step = 10n ** BigInt(own - places)
  const rounded = roundUnits(units, step, mode)
  return writeUnits(isNegative(value) ? -rounded : rounded, places)
}

/** `units` must not be negative. */
function roundUnits(units: bigint, step: bigint, mode: RoundingMode): bigint {
  switch (mode) {
    case 'half_up':
      return (units * 2n + step) / (step * 2n)
    default:
      return mode satisfies never
  }
}

/** Compares numerically, as a callback of `sort` does. */
export function compare(left: Decimal, right: Decimal): -1 | 0 | 1 {
  if (left === right) return 0
  const places = Math.max(decimalPlaces(left), decimalPlaces(right))
  const leftUnits = unitsOf(left, places)
  const rightUnits = unitsOf(right, places)
  if (Number.isSafeInteger(leftUnits) && Number.isSafeInteger(rightUnits)) {
    return leftUnits < rightUnits ? -1 : 1
  }
  return bigUnitsOf(left, places) < bigUnitsOf(right, places) ? -1 : 1
}

/**
 * `value` × 10^`places` as an integer; `places` must be at least `decimalPlaces(value)`. NaN if it may not be exact as a
 * double.
 *
 * A safe result is exact: a product or sum of integers below 2^53 is exact in a double, and a larger one is rounded to
 * 2^53 or more, never to less. Intermediate values only grow, so none can leave the safe range and return to it.
 *
 * Exported for fast checks, which compare sums and products of units without building texts.
 */
export function unitsOf(value: Decimal, places: number): number {
  const negative = isNegative(value)
  let units = 0
  let placesLeft = places
  let afterDot = false
  for (let at = negative ? 1 : 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at)
    if (code === codeOf.dot) afterDot = true
    else {
      units = units * 10 + (code - codeOf.zero)
      if (afterDot) placesLeft -= 1
    }
  }
  units *= powersOfTen[placesLeft] ?? NaN
  if (!Number.isSafeInteger(units)) return NaN
  return negative ? -units : units
}

export function isNegative(value: Decimal): boolean {
  return value.charCodeAt(0) === codeOf.minus
}

export function isZero(value: Decimal): boolean {
  return value === zero
}

export function absolute(value: Decimal): Decimal {
  return isNegative(value) ? negate(value) : value
}

/**
 * The number for a JSON response, which prints as the same decimal. Always succeeds for results of `readDecimal`; throws
 * RangeError for a decimal that no double represents (more than `digitsMax` digits).
 */
export function toNumber(value: Decimal): number {
  const number = Number(value)
  const text = String(number)
  // JavaScript prints numbers below 1e-6 with an exponent: a different text for the same decimal.
  if (text !== value && readDecimal(text) !== value) {
    throw new RangeError(`${value} cannot be a JSON number without loss`)
  }
  return number
}

/** Formats an amount for messages, with at least two decimals and without rounding: `1100.00`, `-0.50`, `0.3333`. */
export function formatAmount(value: Decimal): string {
  const places = decimalPlaces(value)
  if (places >= 2) return value
  return places === 1 ? `${value}0` : `${value}.00`
}

function negate(value: Decimal): Decimal {
  if (isZero(value)) return value
  return brand(isNegative(value) ? value.slice(1) : `-${value}`)
}

function sumBig(values: readonly Decimal[], places: number): Decimal {
  return writeUnits(
    values.reduce((units, value) => units + bigUnitsOf(value, places), 0n),
    places,
  )
}

function bigUnitsOf(value: Decimal, places: number): bigint {
  const missingPlaces = places - decimalPlaces(value)
  return BigInt(value.replace('.', '')) * 10n ** BigInt(missingPlaces)
}

function writeUnits(units: number | bigint, places: number): Decimal {
  const negative = units < 0
  const trimmed = trimZeros(String(negative ? -units : units), places)
  return write(negative, trimmed.digits, trimmed.places)
}

/** ±`digits` / 10^`places` as canonical text; `digits` has no leading or trailing zeros, and is empty for zero. */
function write(negative: boolean, digits: string, places: number): Decimal {
  if (digits === '') return zero
  const sign = negative ? '-' : ''
  if (places <= 0) return brand(`${sign}${digits}${'0'.repeat(-places)}`)
  if (digits.length <= places) return brand(`${sign}0.${digits.padStart(places, '0')}`)
  const dot = digits.length - places
  return brand(`${sign}${digits.slice(0, dot)}.${digits.slice(dot)}`)
}

/** The caller guarantees that the text is canonical. */
function brand(canonicalText: string): Decimal {
  return canonicalText as Decimal
}

function trimZeros(digits: string, places: number): { digits: string; places: number } {
  let start = 0
  while (digits.charCodeAt(start) === codeOf.zero) start += 1
  let end = digits.length
  while (end > start && digits.charCodeAt(end - 1) === codeOf.zero) end -= 1
  return { digits: digits.slice(start, end), places: places - (digits.length - end) }
}

/** Integer digits plus decimals of `digits` / 10^`places`; `digits` must be trimmed. */
function digitCount(digits: string, places: number): number {
  return places <= 0 ? digits.length - places : Math.max(digits.length, places)
}

/** The exponent at `start`: 0 if the text ends there, null if it is not a valid exponent. */
function readExponent(raw: string, start: number): number | null {
  if (start === raw.length) return 0
  const mark = raw.charCodeAt(start)
  if (mark !== codeOf.lowerE && mark !== codeOf.upperE) return null
  const sign = raw.charCodeAt(start + 1)
  const signed = sign === codeOf.plus || sign === codeOf.minus
  const digitsStart = signed ? start + 2 : start + 1
  const end = digitsEnd(raw, digitsStart)
  if (end === digitsStart || end < raw.length) return null
  // A huge exponent may be inexact or infinite; the decimal is then zero or too long in any case.
  return Number(raw.slice(start + 1))
}

function digitsEnd(raw: string, start: number): number {
  let end = start
  while (raw.charCodeAt(end) >= codeOf.zero && raw.charCodeAt(end) <= codeOf.nine) end += 1
  return end
}
