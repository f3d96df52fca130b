/**
 * Recognizes common mistakes behind sums that do not agree. A mistake is named only if the amounts are unambiguous: if
 * either of two lines would explain a difference, neither is named.
 */

import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  formatAmount,
  isNegative,
  isZero,
  subtract,
  zero,
} from '../decimal.ts'
import {
  type DocumentAmounts,
  type LineAmounts,
  type SummedField,
  summedFields,
} from './document-amounts.ts'
import { sumTolerance } from './rounding.ts'

type FieldAmounts = Readonly<Record<SummedField, Decimal>>

/** The header of a document and the sums of its lines. */
export type Sums = {
  readonly amounts: DocumentAmounts
  readonly lines: readonly LineAmounts[]
  readonly ofLines: FieldAmounts
  /** The sums of the lines minus the header. */
  readonly surplus: FieldAmounts
  /** Excludes comment lines, in which nothing was rounded. */
  readonly lineCount: number
}

/** Smaller differences are unlikely to be freight or a discount. */
const oneDollar = decimal('1')

/** A sentence to append to the message, or `''` if no mistake is recognized. */
export function hintAtSlip(field: SummedField, sums: Sums): string {
  return (
    hintAtTax(field, sums) ??
    hintAtSubtotal(field, sums) ??
    hintAtLine(field, sums) ??
    hintAtHeader(field, sums) ??
    ''
  )
}

/** Some sources know only the tax of the whole invoice. */
function hintAtTax(field: SummedField, { amounts, lines }: Sums): string | null {
  if (field !== 'taxAmount') return null
  if (isZero(amounts.taxAmount))
    return ' The tax is in the lines only, and belongs in the header, too.'
  if (!lines.every((line) => isZero(line.taxAmount))) return null
  return ' All tax is in the header: omit `lines`, or send one line that carries the tax.'
}

/** One or more subtotals sent as lines, of a section or of all sections. */
function hintAtSubtotal(field: SummedField, sums: Sums): string | null {
  const one = findSubtotal(field, sums)
  if (one !== null) return ` Line ${one + 1} repeats ${whatIsRepeated(one, sums)}`
  const several = findSubtotals(sums)
  if (several.length < 2 || !isLeftOut(field, totalOf(several, sums), sums)) return null
  const numbers = several.map((at) => at + 1)
  return ` Lines ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} repeat sums of the lines before them: omit them.`
}

/** A single line before it may as well be an equal item. */
function whatIsRepeated(at: number, { lines }: Sums): string {
  const before = lines
    .slice(0, at)
    .flatMap(({ subTotal }, index) => (isZero(subTotal) ? [] : index))
  const [first = 0, ...others] = before
  return others.length > 0
    ? 'the sum of the lines before it: omit it.'
    : `line ${first + 1}: omit it if it is a subtotal.`
}

function findSubtotal(field: SummedField, sums: Sums): number | null {
  let before = zero
  for (const [at, line] of sums.lines.entries()) {
    const repeats = at > 0 && isNear('subTotal', line.subTotal, before, sums)
    if (repeats && isLeftOut(field, line, sums)) return at
    before = add(before, line.subTotal)
  }
  return null
}

function findSubtotals(sums: Sums): number[] {
  const found: number[] = []
  let [section, all] = [zero, zero]
  for (const [at, { subTotal }] of sums.lines.entries()) {
    const isSum = (of: Decimal) => !isZero(of) && isNear('subTotal', subTotal, of, sums)
    if (isSum(section) || isSum(all)) {
      found.push(at)
      section = zero
    } else {
      section = add(section, subTotal)
      all = add(all, subTotal)
    }
  }
  return found
}

/** A single line, such as freight, that the header does not include. */
function hintAtLine(field: SummedField, sums: Sums): string | null {
  const { lines, surplus } = sums
  const isIt = (line: LineAmounts) => line[field] === surplus[field] && isLeftOut(field, line, sums)
  const first = lines.findIndex(isIt)
  if (first === -1 || lines.findLastIndex(isIt) !== first) return null
  return ` Line ${first + 1} alone accounts for the difference.`
}

function hintAtHeader(field: SummedField, sums: Sums): string | null {
  const { amounts, ofLines, surplus, lineCount } = sums
  if (compare(absolute(surplus[field]), oneDollar) < 0) {
    return ` Rounding explains at most ${formatAmount(sumTolerance(field, lineCount))}.`
  }
  if (field !== 'subTotal') return null
  if (isNear('totalAmount', ofLines.subTotal, amounts.totalAmount, sums)) {
    return ' That is the totalAmount: the subTotal of a line is without tax.'
  }
  return isNegative(surplus.subTotal)
    ? ' What is in the header only, such as freight, needs a line of its own.'
    : ' What lowers the header only, such as a discount, needs a line of its own, with negative amounts.'
}

/** Whether the header lacks these amounts in `field`, and in each other field either lacks or includes them. */
function isLeftOut(field: SummedField, amounts: FieldAmounts, sums: Sums): boolean {
  return summedFields.every((each) => {
    const surplus = sums.surplus[each]
    if (isNear(each, surplus, amounts[each], sums)) return true
    return each !== field && isNear(each, surplus, zero, sums)
  })
}

function isNear(field: SummedField, left: Decimal, right: Decimal, { lineCount }: Sums): boolean {
  return compare(absolute(subtract(left, right)), sumTolerance(field, lineCount)) <= 0
}

function totalOf(indexes: readonly number[], { lines }: Sums): FieldAmounts {
  const chosen = new Set(indexes)
  let [subTotal, taxAmount, totalAmount] = [zero, zero, zero]
  for (const [at, line] of lines.entries()) {
    if (!chosen.has(at)) continue
    subTotal = add(subTotal, line.subTotal)
    taxAmount = add(taxAmount, line.taxAmount)
    totalAmount = add(totalAmount, line.totalAmount)
  }
  return { subTotal, taxAmount, totalAmount }
}
