// What the money rules find, and how a finding shows both amounts and how far apart they are.
import { absolute, type Decimal, formatAmount, subtract } from '../decimal.ts'
import { type Finding, findingsMax } from '../issue.ts'
import { roundingExplanations, type RoundingExplanation } from './rounding.ts'
import type { RuleName } from '../rules.ts'

/** Each list ends at `findingsMax`; pointers begin at the document. */
export type MoneyFindings = { faults: Finding[]; warnings: Finding[] }

/** Strict money refuses what would be a warning. */
export type Findings = MoneyFindings & { readonly strict: boolean }

/** A sent amount that is not what it should be: `{subject} is {sent}, but {basis} is {expected}.{hint}` */
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

export function newFindings(strict: boolean): Findings {
  return { faults: [], warnings: [], strict }
}

export function addFault({ faults }: MoneyFindings, mismatch: Mismatch): void {
  if (faults.length < findingsMax) faults.push(toFinding(mismatch))
}

export function addWarning(findings: Findings, mismatch: Mismatch): void {
  if (findings.strict) addFault(findings, mismatch)
  else if (findings.warnings.length < findingsMax) findings.warnings.push(toFinding(mismatch))
}

/** A warning of its own; a fault of the rule that it breaks where money is strict. */
export function addRounding(
  findings: Findings,
  mismatch: Mismatch,
  explanation: RoundingExplanation,
): void {
  const hint = roundingExplanations[explanation]
  if (findings.strict) addFault(findings, { ...mismatch, hint: `${hint}${strictHint}` })
  else if (findings.warnings.length < findingsMax) {
    const finding = toFinding({ ...mismatch, rule: 'rounding_difference', hint })
    findings.warnings.push({ ...finding, explanation })
  }
}

function toFinding(mismatch: Mismatch): Finding {
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
