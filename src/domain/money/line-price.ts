/**
 * Whether a line's amount agrees with its price, unitAmount × quantity. Prices and quantities are rounded to be written
 * down, so how exactly they are written says how far the amount may be above.
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

/** An amount of less than a fifth of the price is far below it. */
const farBelowTimes = 5

/** A hundredth is not among the shares: that is what a price per hundred looks like, not a discount of 99 %. */
const leastPercent = 2

const centPlaces = 2
const one = decimal('1')

export function checkLinePrice(
  line: LineAmounts,
  index: number,
  issues: MoneyIssueCollector,
): void {
  if (isPlainlyFine(line)) return
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
 * Most lines are, which is found out without any text. An amount above a price between two cents by less than a unit of
 * its own last place was rounded up, as it had to be: that is no difference.
 */
function isPlainlyFine({ unitAmount, quantity, subTotal }: LineAmounts): boolean {
  const quantityPlaces = decimalPlaces(quantity)
  const ownPlaces = Math.max(centPlaces, decimalPlaces(subTotal))
  const places = Math.max(decimalPlaces(unitAmount) + quantityPlaces, ownPlaces)
  const price = unitsOf(unitAmount, places - quantityPlaces) * unitsOf(quantity, quantityPlaces)
  const sent = unitsOf(subTotal, places)
  // What is not exact is judged in full.
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

/** What one unit of the last written place of each factor makes of the price; a whole number was not rounded. */
function slackOf({ unitAmount, quantity }: LineAmounts): { ofPrice: Decimal; ofQuantity: Decimal } {
  const pricePlaces = Math.max(centPlaces, decimalPlaces(unitAmount))
  const quantityPlaces = decimalPlaces(quantity)
  return {
    ofPrice: multiply(absolute(quantity), unitOf(pricePlaces)),
    ofQuantity:
      quantityPlaces === 0 ? zero : multiply(absolute(unitAmount), unitOf(quantityPlaces)),
  }
}

/** A discount is a round percentage of the price; what else is far below it has another unit, most likely. */
function checkFarBelow(line: LineAmounts, mismatch: Mismatch, issues: MoneyIssueCollector): void {
  const sent = absolute(mismatch.sent)
  const price = absolute(mismatch.expected)
  if (compare(multiply(sent, decimal(String(farBelowTimes))), price) >= 0) return
  // Only which percentage comes next is guessed with floating point, not whether it fits.
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

/** One unit of the last of so many places. */
function unitOf(places: number): Decimal {
  return decimal(`1e-${places}`)
}
