// Issues of the money rules, each with both amounts and their difference.
import { absolute, type Decimal, formatAmount, subtract } from '../decimal.ts'
import { type Issue, issuesMax } from '../issue.ts'
import { roundingExplanations, type RoundingExplanation } from './rounding.ts'
import type { RuleName } from '../rules.ts'

/** Each list has at most `issuesMax` issues; pointers are relative to the document. */
export type MoneyIssues = { faults: Issue[]; warnings: Issue[] }

/** `strict` turns warnings into faults. */
export type MoneyIssueCollector = MoneyIssues & { readonly strict: boolean }

/** A wrong amount, reported as `{subject} is {sent}, but {basis} is {expected}.{hint}` */
export type Mismatch = {
  readonly pointer: string
  readonly rule: RuleName
  readonly subject: string
  readonly sent: Decimal
  readonly basis: string
  readonly expected: Decimal
  readonly hint?: string
}

const strictHint = ' Strict money takes no rounding.'

export function newMoneyIssues(strict: boolean): MoneyIssueCollector {
  return { faults: [], warnings: [], strict }
}

export function addFault({ faults }: MoneyIssues, mismatch: Mismatch): void {
  if (faults.length < issuesMax) faults.push(toIssue(mismatch))
}

export function addWarning(issues: MoneyIssueCollector, mismatch: Mismatch): void {
  if (issues.strict) addFault(issues, mismatch)
  else if (issues.warnings.length < issuesMax) issues.warnings.push(toIssue(mismatch))
}

/** Adds a `rounding_difference` warning, or a fault of the mismatch's own rule if strict. */
export function addRounding(
  issues: MoneyIssueCollector,
  mismatch: Mismatch,
  explanation: RoundingExplanation,
): void {
  const hint = roundingExplanations[explanation]
  if (issues.strict) addFault(issues, { ...mismatch, hint: `${hint}${strictHint}` })
  else if (issues.warnings.length < issuesMax) {
    const issue = toIssue({ ...mismatch, rule: 'rounding_difference', hint })
    issues.warnings.push({ ...issue, explanation })
  }
}

function toIssue(mismatch: Mismatch): Issue {
  const { pointer, rule, subject, sent, basis, expected, hint = '' } = mismatch
  const sentText = formatAmount(sent)
  const expectedText = formatAmount(expected)
  return {
    pointer,
    rule,
    message: `${subject} is ${sentText}, but ${basis} is ${expectedText}.${hint}`,
    sent: sentText,
    expected: expectedText,
    difference: formatAmount(absolute(subtract(sent, expected))),
  }
}
