// One thing found in what was sent: a fault that refuses it, or a warning that lets it pass.
import type { RoundingExplanation } from './money/rounding.ts'
import type { RuleName } from './rules.ts'

/** Amounts are exact decimal text; `sent`, `expected`, `stored` and `difference` are text to read. */
export type Issue = {
  /** RFC 6901 pointer into the body; '' is the body, '?limit' a query parameter, 'If-Match' a header. */
  readonly pointer: string
  readonly rule: RuleName
  readonly message: string
  readonly sent?: string
  readonly expected?: string
  readonly difference?: string
  readonly stored?: string
  readonly wayOut?: string
  /** Of a `rounding_difference`: what explains it. */
  readonly explanation?: RoundingExplanation
}

/** The most issues that one answer lists: beyond that a body is garbage, not a slip. */
export const issuesMax = 100
