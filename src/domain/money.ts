/**
 * Whether the amounts of an invoice agree with each other. Nothing is ever altered: what rounding can explain is a
 * warning, what it cannot is a fault, and each finding shows both amounts and how far apart they are.
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
  multiply,
  subtract,
  sum,
  zero,
} from './decimal.ts'
import { type Finding, findingsMax } from './finding.ts'
import type { RuleName } from './rules.ts'

/** Amounts in dollars, exact decimals; negative in a line that gives a discount or takes goods back. */
export type LineAmounts = {
  readonly unitAmount: Decimal
  readonly quantity: Decimal
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
}

/** Amounts in dollars, exact decimals. `amountDue` and `lines` are null when they were not said. */
export type InvoiceAmounts = {
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
  readonly amountDue: Decimal | null
  readonly lines: readonly LineAmounts[] | null
}

/** Each list ends at `findingsMax`; pointers begin at the invoice. */
export type MoneyFindings = { faults: Finding[]; warnings: Finding[] }
type Findings = MoneyFindings & { readonly strict: boolean }

/** A sent amount that is not what it should be: `{subject} is {sent}, but {basis} is {expected}.` */
type Mismatch = {
  pointer: string
  rule: RuleName
  subject: string
  sent: Decimal
  basis: string
  expected: Decimal
  hint?: string
}

const centTolerance = decimal('0.01')
const roundingOfOneAmount = decimal('0.005')
const summedFields = ['subTotal', 'taxAmount', 'totalAmount'] as const

/**
 * Checks the header, the sums of the lines, then line by line until `findingsMax` faults are found. Strict
 * money allows no rounding: what would be a warning is a fault of the rule that it breaks.
 */
export function checkMoney(amounts: InvoiceAmounts, { strict = false } = {}): MoneyFindings {
  const findings: Findings = { faults: [], warnings: [], strict }
  checkRange(amounts, findings)
  checkTotal(amounts, findings)
  const lines = amounts.lines ?? []
  if (lines.length > 0) checkSums(amounts, lines, findings)
  checkLines(lines, findings)
  return { faults: findings.faults, warnings: findings.warnings }
}

/** Checks lines by themselves, `null` being one that could not be read. */
export function checkLineMoney(
  lines: readonly (LineAmounts | null)[],
  { strict = false } = {},
): MoneyFindings {
  const findings: Findings = { faults: [], warnings: [], strict }
  checkLines(lines, findings)
  return { faults: findings.faults, warnings: findings.warnings }
}

function checkLines(lines: readonly (LineAmounts | null)[], findings: Findings): void {
  for (const [index, line] of lines.entries()) {
    if (findings.faults.length === findingsMax) return
    if (line === null) continue
    checkLinePrice(line, index, findings)
    checkLineTotal(line, index, findings)
  }
}

function checkRange(amounts: InvoiceAmounts, findings: Findings): void {
  for (const field of [...summedFields, 'amountDue'] as const) {
    const sent = amounts[field]
    if (sent !== null && isNegative(sent)) {
      addFault(findings, {
        pointer: `/${field}`,
        rule: 'amount_due_out_of_range',
        subject: field,
        sent,
        basis: 'the least it may be',
        expected: zero,
      })
    }
  }
  const { amountDue, totalAmount } = amounts
  // Beside a negative total, which is told above, no amount due is in range: saying so would mend nothing.
  if (amountDue === null || isNegative(totalAmount) || compare(amountDue, totalAmount) <= 0) return
  addFault(findings, {
    pointer: '/amountDue',
    rule: 'amount_due_out_of_range',
    subject: 'amountDue',
    sent: amountDue,
    basis: 'totalAmount',
    expected: totalAmount,
  })
}

function checkTotal(amounts: InvoiceAmounts, findings: Findings): void {
  const expected = add(amounts.subTotal, amounts.taxAmount)
  if (amounts.totalAmount === expected) return
  addMismatch(findings, centTolerance, {
    pointer: '/totalAmount',
    rule: 'total_mismatch',
    subject: 'totalAmount',
    sent: amounts.totalAmount,
    basis: 'subTotal + taxAmount',
    expected,
  })
}

function checkLineTotal(line: LineAmounts, index: number, findings: Findings): void {
  const expected = add(line.subTotal, line.taxAmount)
  if (line.totalAmount === expected) return
  addMismatch(findings, centTolerance, {
    pointer: `/lines/${index}/totalAmount`,
    rule: 'line_total_mismatch',
    subject: `Line ${index + 1}: totalAmount`,
    sent: line.totalAmount,
    basis: 'subTotal + taxAmount',
    expected,
  })
}

function checkSums(
  amounts: InvoiceAmounts,
  lines: readonly LineAmounts[],
  findings: Findings,
): void {
  for (const field of summedFields) {
    const sent = amounts[field]
    const lineAmounts = lines.map((line) => line[field])
    const expected = sum(lineAmounts)
    if (sent === expected) continue
    // Each line and the header may be off by half a cent of rounding, and no more.
    const tolerance = multiply(roundingOfOneAmount, decimal(String(lines.length + 1)))
    addMismatch(findings, tolerance, {
      pointer: `/${field}`,
      rule: 'lines_sum_mismatch',
      subject: field,
      sent,
      basis: 'the sum over the lines',
      expected,
      hint: hintAtLine(lineAmounts, subtract(expected, sent)),
    })
  }
}

/** The usual slip: one line, such as freight, is in the lines and not in the header. */
function hintAtLine(lineAmounts: readonly Decimal[], surplus: Decimal): string {
  const index = lineAmounts.indexOf(surplus)
  return index === -1 ? '' : ` Line ${index + 1} alone makes the difference.`
}

/** The line's subTotal goes the way of its price and no further; a discount makes it smaller, down to nothing. */
function checkLinePrice(line: LineAmounts, index: number, findings: Findings): void {
  const { subTotal } = line
  const price = multiply(line.unitAmount, line.quantity)
  if (subTotal === price || isZero(subTotal)) return
  const sameSign = !isZero(price) && isNegative(subTotal) === isNegative(price)
  // unitAmount has up to six decimals, so a price falls between cents: within the slack nothing is wrong.
  const bound = add(absolute(price), centTolerance)
  if (sameSign && compare(absolute(subTotal), bound) <= 0) return
  addFault(findings, {
    pointer: `/lines/${index}/subTotal`,
    rule: 'line_amount_exceeds_price',
    subject: `Line ${index + 1}: subTotal`,
    sent: subTotal,
    basis: 'unitAmount × quantity',
    expected: price,
  })
}

function addMismatch(findings: Findings, tolerance: Decimal, mismatch: Mismatch): void {
  const difference = absolute(subtract(mismatch.sent, mismatch.expected))
  if (findings.strict || compare(difference, tolerance) > 0) addFault(findings, mismatch)
  else if (findings.warnings.length < findingsMax) {
    findings.warnings.push(toFinding({ ...mismatch, rule: 'rounding_difference' }))
  }
}

function addFault(findings: Findings, mismatch: Mismatch): void {
  if (findings.faults.length < findingsMax) findings.faults.push(toFinding(mismatch))
}

function toFinding({
  pointer,
  rule,
  subject,
  sent,
  basis,
  expected,
  hint = '',
}: Mismatch): Finding {
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
