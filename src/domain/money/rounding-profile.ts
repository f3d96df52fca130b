// How the source of an account rounds: its pushes of amounts, each in one class.
import { roundingExplanations, type RoundingExplanation } from './rounding.ts'
import type { RuleName } from '../rules.ts'

/** `exact` needs no explanation, and `refused` has none. */
export type RoundingClass = 'exact' | RoundingExplanation | 'refused'

/** A push with several explanations has the class that comes last here. */
export const roundingClasses: readonly RoundingClass[] = [
  'exact',
  // The keys of the table of explanations, in its order.
  ...(Object.keys(roundingExplanations) as RoundingExplanation[]),
  'refused',
]

export type RoundingCounts = Readonly<Record<RoundingClass, number>>

/** Rules about amounts that do not add up, for which there is a tolerance of rounding. */
export const roundedRules = [
  'total_mismatch',
  'line_total_mismatch',
  'line_amount_exceeds_price',
  'lines_sum_mismatch',
  'amount_due_out_of_range',
] as const satisfies readonly RuleName[]

export function roundingCounts(countOf: (name: RoundingClass) => number): RoundingCounts {
  const counts = roundingClasses.map((name) => [name, countOf(name)])
  // Has all classes.
  return Object.fromEntries(counts) as RoundingCounts
}
