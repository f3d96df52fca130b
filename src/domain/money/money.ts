/**
 * Checks that the amounts of a document agree with each other, without changing them. A difference that rounding can
 * explain is a warning, any other a fault; each issue shows both amounts and their difference.
 */

import { absolute, add, compare, isNegative, subtract, unitsOf, zero } from '../decimal.ts'
import type { DocumentAmounts, LineAmounts } from './document-amounts.ts'
import { issuesMax } from '../issue.ts'
import { checkLinePrice } from './line-price.ts'
import { checkSums } from './line-sums.ts'
import {
  addFault,
  addRounding,
  type MoneyIssueCollector,
  type Mismatch,
  type MoneyIssues,
  newMoneyIssues,
} from './money-issues.ts'
import { cent } from './rounding.ts'

/** The most decimals of a line's amounts. */
const finestPlaces = 6

/**
 * Checks the header, the sums of the lines, then each line until `issuesMax` faults are found. `strict` turns
 * warnings about rounding into faults.
 */
export function checkMoney(amounts: DocumentAmounts, { strict = false } = {}): MoneyIssues {
  const issues = newMoneyIssues(strict)
  checkRange(amounts, issues)
  checkTotal(amounts, issues)
  const lines = amounts.lines ?? []
  if (lines.length > 0) checkSums(amounts, lines, issues)
  checkLines(lines, issues)
  return { faults: issues.faults, warnings: issues.warnings }
}

/** Checks only the lines; `null` stands for an invalid line, which is skipped. */
export function checkLineMoney(
  lines: readonly (LineAmounts | null)[],
  { strict = false } = {},
): MoneyIssues {
  const issues = newMoneyIssues(strict)
  checkLines(lines, issues)
  return { faults: issues.faults, warnings: issues.warnings }
}

function checkLines(lines: readonly (LineAmounts | null)[], issues: MoneyIssueCollector): void {
  for (const [index, line] of lines.entries()) {
    if (issues.faults.length === issuesMax) return
    if (line === null) continue
    checkLinePrice(line, index, issues)
    checkLineTotal(line, index, issues)
  }
}

function checkRange(amounts: DocumentAmounts, issues: MoneyIssueCollector): void {
  const { totalAmount, amountDue } = amounts
  if (isNegative(totalAmount)) {
    // With a negative total every amountDue is out of range, so reporting it as well is redundant.
    addFault(issues, creditNote(amounts))
    return
  }
  if (amountDue === null || amountDue === undefined) return
  const outOfRange = {
    pointer: '/amountDue',
    rule: 'amount_due_out_of_range',
    subject: 'amountDue',
    sent: amountDue,
  } as const
  if (isNegative(amountDue)) addFault(issues, { ...outOfRange, ...atLeastZero })
  else if (compare(amountDue, totalAmount) > 0) {
    addWithinCent(issues, { ...outOfRange, basis: 'totalAmount', expected: totalAmount })
  }
}

const atLeastZero = { basis: 'the least it may be', expected: zero } as const
const creditNoteHint =
  ' It is a credit note, and the API has none: lower the amountDue of the invoice that it credits.'

function creditNote({ totalAmount, amountDue }: DocumentAmounts): Mismatch {
  const isQuote = amountDue === null
  return {
    pointer: '/totalAmount',
    rule: 'credit_note',
    subject: 'totalAmount',
    sent: totalAmount,
    ...atLeastZero,
    hint: isQuote ? '' : creditNoteHint,
  }
}

type Total = Pick<LineAmounts, 'subTotal' | 'taxAmount' | 'totalAmount'>

/** A fast check without building texts. Amounts that are inexact as doubles never compare equal, and are checked in full. */
function addsUp({ subTotal, taxAmount, totalAmount }: Total): boolean {
  const units = unitsOf(subTotal, finestPlaces) + unitsOf(taxAmount, finestPlaces)
  return units === unitsOf(totalAmount, finestPlaces)
}

function checkTotal(total: Total, issues: MoneyIssueCollector): void {
  if (addsUp(total)) return
  checkExactTotal(total, issues, {
    pointer: '/totalAmount',
    rule: 'total_mismatch',
    subject: 'totalAmount',
  })
}

function checkLineTotal(line: LineAmounts, index: number, issues: MoneyIssueCollector): void {
  if (addsUp(line)) return
  checkExactTotal(line, issues, {
    pointer: `/lines/${index}/totalAmount`,
    rule: 'line_total_mismatch',
    subject: `Line ${index + 1}: totalAmount`,
  })
}

function checkExactTotal(
  { subTotal, taxAmount, totalAmount }: Total,
  issues: MoneyIssueCollector,
  named: Pick<Mismatch, 'pointer' | 'rule' | 'subject'>,
): void {
  const expected = add(subTotal, taxAmount)
  if (totalAmount === expected) return
  addWithinCent(issues, { ...named, sent: totalAmount, basis: 'subTotal + taxAmount', expected })
}

/** Amounts that are rounded independently may differ by a cent. */
function addWithinCent(issues: MoneyIssueCollector, mismatch: Mismatch): void {
  const difference = absolute(subtract(mismatch.sent, mismatch.expected))
  if (compare(difference, cent) > 0) addFault(issues, mismatch)
  else addRounding(issues, mismatch, 'amounts_rounded_apart')
}
