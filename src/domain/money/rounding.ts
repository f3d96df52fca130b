/**
 * Differences that rounding can explain, and how far the sums of the lines may be off for each explanation.
 */

import { compare, type Decimal, decimal, multiply } from '../decimal.ts'
import type { SummedField } from './document-amounts.ts'

/** Each explanation with its sentence in a message. The names are metric labels. */
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
 * In dollars per line, and once more for the header; the narrowest first. A tax may be the sum of up to four rounded
 * taxes; the bound of a total is the sum of those of its subTotal and tax.
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

/** The narrowest explanation for a `difference` between the header and `lineCount` lines, or `null`. */
export function explainSum(
  field: SummedField,
  difference: Decimal,
  lineCount: number,
): RoundingExplanation | null {
  // The header has whole cents, so a smaller difference comes from lines with more decimals.
  if (compare(difference, cent) < 0) return 'header_rounded_once'
  const amounts = decimal(String(lineCount + 1))
  const bound = sumBounds[field].find(
    ([, perAmount]) => compare(difference, multiply(perAmount, amounts)) <= 0,
  )
  return bound?.[0] ?? null
}

/** The largest difference that rounding can explain for `lineCount` lines. */
export function sumTolerance(field: SummedField, lineCount: number): Decimal {
  const widest = sumBounds[field].at(-1)?.[1] ?? cent
  return multiply(widest, decimal(String(lineCount + 1)))
}
