// An issue in a request: a fault, which refuses it, or a warning, which does not.
import type { RoundingExplanation } from './money/rounding.ts'
import type { RuleName } from './rules.ts'

/** `sent`, `expected`, `stored` and `difference` are text for people; amounts are exact decimal text. */
export type Issue = {
  /** RFC 6901 pointer into the body; '' for the body, '?limit' for a query parameter, 'If-Match' for a header. */
  readonly pointer: string
  readonly rule: RuleName
  readonly message: string
  readonly sent?: string
  readonly expected?: string
  readonly difference?: string
  readonly stored?: string
  readonly wayOut?: string
  /** Only for `rounding_difference`. */
  readonly explanation?: RoundingExplanation
}

/** The most issues in one response. */
export const issuesMax = 100
