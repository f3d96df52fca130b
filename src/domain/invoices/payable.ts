// What a buyer may still pay of an invoice through the hub, and when.
import type { Booking } from './booking.ts'
import { invoiceNotFound, isFrozen, nothingPayable } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { compare, isZero, subtract, sum, zero, type Decimal } from '../decimal.ts'
import { claimOf, hubFieldsOf, type Invoice } from './invoice.ts'
import { moveNotPossible } from './impossible-move.ts'
import { moveStatus } from './invoice-status.ts'

/**
 * In dollars: the source's amountDue, less what the hub booked since then; never below zero,
 * and never more than what is left of the total, whatever the source claims.
 */
export function payableAmount(invoice: Invoice): Decimal {
  const { content, bookings, amountClaimedAt } = claimOf(invoice)
  const since = bookings.filter((booking) => booking.at >= amountClaimedAt)
  const claimed = subtract(content.amountDue, bookedAmount(since))
  const left = subtract(content.totalAmount, bookedAmount(bookings))
  const least = compare(claimed, left) < 0 ? claimed : left
  return compare(least, zero) > 0 ? least : zero
}

function bookedAmount(bookings: readonly Booking[]): Decimal {
  return sum(bookings.map((booking) => booking.amount))
}

/** The invoice, when it can be paid so today: its status allows it, nothing is frozen, something is open. */
export function requirePayable(
  invoice: Invoice | null,
  customer: Customer | null,
  way: 'credit' | 'money',
): Invoice {
  if (invoice === null) throw invoiceNotFound()
  requireNotFrozen(invoice, customer)
  const action = way === 'credit' ? 'request_credit' : 'pay'
  if (moveStatus(invoice.status, action) === null) throw moveNotPossible(invoice.status, action)
  if (isZero(payableAmount(invoice))) throw nothingPayable(invoice.id)
  return invoice
}

export function requireNotFrozen(invoice: Invoice, customer: Customer | null): void {
  if (hubFieldsOf(invoice).frozenAt !== null) throw isFrozen('invoice')
  if (customer !== null && customer.frozenAt !== null) throw isFrozen('customer')
}
