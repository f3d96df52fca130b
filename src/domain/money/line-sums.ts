/**
 * Checks that the lines of a document add up to its header. A difference that rounding explains is a warning with the
 * narrowest explanation; any other is a fault, which names the mistake if the amounts are unambiguous.
 */

import { absolute, type Decimal, isZero, subtract, sum, unitsOf } from '../decimal.ts'
import {
  type DocumentAmounts,
  type LineAmounts,
  type SummedField,
  summedFields,
} from './document-amounts.ts'
import { addFault, addRounding, type MoneyIssueCollector } from './money-issues.ts'
import { explainSum } from './rounding.ts'
import { hintAtSlip, type Sums } from './sum-slips.ts'

/** The most decimals of a summed amount. */
const finestPlaces = 6

export function checkSums(
  amounts: DocumentAmounts,
  lines: readonly LineAmounts[],
  issues: MoneyIssueCollector,
): void {
  const wrong = summedFields.filter((field) => !sumsUp(amounts[field], lines, field))
  if (wrong.length === 0) return
  const sums = sumsOf(amounts, lines)
  for (const field of wrong) checkSum(field, sums, issues)
}

/** A fast check without building texts. Amounts that are inexact as doubles never compare equal, and are checked in full. */
function sumsUp(sent: Decimal, lines: readonly LineAmounts[], field: SummedField): boolean {
  let units = 0
  for (const line of lines) {
    units += unitsOf(line[field], finestPlaces)
    // Checked at every step: a sum that leaves the safe range may return to it inexact.
    if (!Number.isSafeInteger(units)) return false
  }
  return units === unitsOf(sent, finestPlaces)
}

function sumsOf(amounts: DocumentAmounts, lines: readonly LineAmounts[]): Sums {
  const ofLines = fieldwise((field) => sum(lines.map((line) => line[field])))
  const surplus = fieldwise((field) => subtract(ofLines[field], amounts[field]))
  const lineCount = lines.filter((line) => !isComment(line)).length
  return { amounts, lines, ofLines, surplus, lineCount }
}

function fieldwise(amountOf: (field: SummedField) => Decimal): Record<SummedField, Decimal> {
  return {
    subTotal: amountOf('subTotal'),
    taxAmount: amountOf('taxAmount'),
    totalAmount: amountOf('totalAmount'),
  }
}

function isComment({ unitAmount, subTotal, taxAmount, totalAmount }: LineAmounts): boolean {
  return isZero(unitAmount) && isZero(subTotal) && isZero(taxAmount) && isZero(totalAmount)
}

function checkSum(field: SummedField, sums: Sums, issues: MoneyIssueCollector): void {
  const difference = absolute(sums.surplus[field])
  if (isZero(difference)) return
  const mismatch = {
    pointer: `/${field}`,
    rule: 'lines_sum_mismatch',
    subject: field,
    sent: sums.amounts[field],
    basis: 'the sum over the lines',
    expected: sums.ofLines[field],
  } as const
  const explanation = explainSum(field, difference, sums.lineCount)
  if (explanation === null) addFault(issues, { ...mismatch, hint: hintAtSlip(field, sums) })
  else addRounding(issues, mismatch, explanation)
}
