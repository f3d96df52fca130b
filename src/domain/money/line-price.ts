/**
 * Checks a line's subTotal against its price, unitAmount × quantity. Both factors may have been rounded, so their number
 * of decimals determines how far the subTotal may exceed the price.
 */

import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  decimalPlaces,
  isNegative,
  isZero,
  multiply,
  subtract,
  unitsOf,
  zero,
} from '../decimal.ts'
import type { LineAmounts } from './document-amounts.ts'
import {
  addFault,
  addRounding,
  addWarning,
  type MoneyIssueCollector,
  type Mismatch,
} from './money-issues.ts'
import { cent, type RoundingExplanation } from './rounding.ts'

/** A subTotal below a fifth of the price is far below it. */
const farBelowTimes = 5

/** 1 % is excluded because it indicates a price per hundred units rather than a discount of 99 %. */
const leastPercent = 2

const centPlaces = 2
const one = decimal('1')

export function checkLinePrice(
  line: LineAmounts,
  index: number,
  issues: MoneyIssueCollector,
): void {
  if (isClearlyValid(line)) return
  const { subTotal } = line
  const price = multiply(line.unitAmount, line.quantity)
  if (subTotal === price || isZero(subTotal)) return
  const mismatch: Mismatch = {
    pointer: `/lines/${index}/subTotal`,
    rule: 'line_amount_exceeds_price',
    subject: `Line ${index + 1}: subTotal`,
    sent: subTotal,
    basis: 'unitAmount × quantity',
    expected: price,
  }
  const excess = subtract(absolute(subTotal), absolute(price))
  if (!isZero(price) && isNegative(price) !== isNegative(subTotal)) addFault(issues, mismatch)
  else if (isNegative(excess)) checkFarBelow(line, mismatch, issues)
  else checkAbove(line, excess, mismatch, issues)
}

/**
 * A fast check that most lines pass, without building texts. A subTotal that exceeds the price by less than one unit of
 * its last decimal place was rounded up, which is no difference.
 */
function isClearlyValid({ unitAmount, quantity, subTotal }: LineAmounts): boolean {
  const quantityPlaces = decimalPlaces(quantity)
  const ownPlaces = Math.max(centPlaces, decimalPlaces(subTotal))
  const places = Math.max(decimalPlaces(unitAmount) + quantityPlaces, ownPlaces)
  const price = unitsOf(unitAmount, places - quantityPlaces) * unitsOf(quantity, quantityPlaces)
  const sent = unitsOf(subTotal, places)
  // Inexact results need the full check.
  if (!Number.isSafeInteger(price) || !Number.isSafeInteger(sent)) return false
  const least = price / (farBelowTimes - 1)
  const roundedUp = unitsOf(one, places - ownPlaces)
  if (price > 0) return sent >= least && sent < price + roundedUp
  return price < 0 && sent <= least && sent > price - roundedUp
}

function checkAbove(
  line: LineAmounts,
  excess: Decimal,
  mismatch: Mismatch,
  issues: MoneyIssueCollector,
): void {
  const ownUnit = unitOf(Math.max(centPlaces, decimalPlaces(line.subTotal)))
  if (compare(excess, ownUnit) < 0) return
  const explanation = explainExcess(line, excess)
  if (explanation === null) addFault(issues, mismatch)
  else addRounding(issues, mismatch, explanation)
}

function explainExcess(line: LineAmounts, excess: Decimal): RoundingExplanation | null {
  const beyondCent = subtract(excess, cent)
  const { ofPrice, ofQuantity } = slackOf(line)
  if (compare(beyondCent, ofPrice) <= 0) return 'price_rounded'
  if (compare(beyondCent, ofQuantity) <= 0) return 'quantity_rounded'
  return compare(beyondCent, add(ofPrice, ofQuantity)) <= 0 ? 'price_and_quantity_rounded' : null
}

/** How much the price changes with one unit of each factor's last decimal place; a whole quantity was not rounded. */
function slackOf({ unitAmount, quantity }: LineAmounts): { ofPrice: Decimal; ofQuantity: Decimal } {
  const pricePlaces = Math.max(centPlaces, decimalPlaces(unitAmount))
  const quantityPlaces = decimalPlaces(quantity)
  return {
    ofPrice: multiply(absolute(quantity), unitOf(pricePlaces)),
    ofQuantity:
      quantityPlaces === 0 ? zero : multiply(absolute(unitAmount), unitOf(quantityPlaces)),
  }
}

/** A discount is a whole percentage of the price; any other subTotal far below it probably has a different unit. */
function checkFarBelow(line: LineAmounts, mismatch: Mismatch, issues: MoneyIssueCollector): void {
  const sent = absolute(mismatch.sent)
  const price = absolute(mismatch.expected)
  if (compare(multiply(sent, decimal(String(farBelowTimes))), price) >= 0) return
  // Floating point only selects the nearest percentage; whether it fits is checked exactly.
  const percent = Math.max(leastPercent, Math.round((100 * Number(sent)) / Number(price)))
  const share = multiply(price, decimal(`${percent}e-2`))
  const { ofPrice, ofQuantity } = slackOf(line)
  const slack = add(add(ofPrice, ofQuantity), cent)
  if (compare(absolute(subtract(sent, share)), slack) <= 0) return
  addWarning(issues, {
    ...mismatch,
    rule: 'line_amount_below_price',
    hint: ' unitAmount may be for another unit than quantity.',
  })
}

/** One unit of the last of `places` decimals. */
function unitOf(places: number): Decimal {
  return decimal(`1e-${places}`)
}
