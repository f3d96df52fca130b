/**
 * What rounding can explain: the classes of differences that are accepted, and how far the sums of the lines may be
 * off for each of them.
 */

import { compare, type Decimal, decimal, multiply } from '../decimal.ts'
import type { SummedField } from './document-amounts.ts'

/** Each class with what a message adds about it. The names are labels of a metric. */
export const roundingExplanations = {
  amounts_rounded_apart: '',
  header_rounded_once: ' Rounding the header once explains it.',
  half_up_per_line: ' Rounding each line half up explains it.',
  up_or_down_per_line: ' Rounding each line up or down explains it.',
  several_taxes_per_line: ' Rounding several taxes per line explains it.',
  price_rounded: ' Rounding unitAmount explains it.',
  quantity_rounded: ' Rounding quantity explains it.',
  price_and_quantity_rounded: ' Rounding unitAmount and quantity explains it.',
} as const satisfies Record<string, string>

export type RoundingExplanation = keyof typeof roundingExplanations

export const cent = decimal('0.01')

type Bound = readonly [RoundingExplanation, perAmount: Decimal]

/**
 * In dollars for each line and once more for the header, the narrowest first. A tax may be the sum of up to four that
 * are rounded each; a total is off by what its subTotal and its tax are.
 */
const sumBounds: Readonly<Record<SummedField, readonly Bound[]>> = {
  subTotal: [
    ['half_up_per_line', decimal('0.005')],
    ['up_or_down_per_line', decimal('0.01')],
  ],
  taxAmount: [
    ['half_up_per_line', decimal('0.005')],
    ['up_or_down_per_line', decimal('0.01')],
    ['several_taxes_per_line', decimal('0.02')],
  ],
  totalAmount: [
    ['half_up_per_line', decimal('0.01')],
    ['up_or_down_per_line', decimal('0.02')],
    ['several_taxes_per_line', decimal('0.03')],
  ],
}

/** The narrowest explanation why a header is off its `lineCount` lines by `difference`; `null` when there is none. */
export function explainSum(
  field: SummedField,
  difference: Decimal,
  lineCount: number,
): RoundingExplanation | null {
  // The header has whole cents, so a smaller difference is one of lines that have finer amounts.
  if (compare(difference, cent) < 0) return 'header_rounded_once'
  const amounts = decimal(String(lineCount + 1))
  const bound = sumBounds[field].find(
    ([, perAmount]) => compare(difference, multiply(perAmount, amounts)) <= 0,
  )
  return bound?.[0] ?? null
}

/** The most that rounding can explain of a sum over `lineCount` lines. */
export function sumTolerance(field: SummedField, lineCount: number): Decimal {
  const widest = sumBounds[field].at(-1)?.[1] ?? cent
  return multiply(widest, decimal(String(lineCount + 1)))
}
