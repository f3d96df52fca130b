// How much of an invoice a buyer can pay through the hub, and whether they can pay now.
import type { Booking } from './booking.ts'
import { invoiceNotFound, isFrozen, nothingPayable } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { compare, isZero, subtract, sum, zero, type Decimal } from '../decimal.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'
import { moveNotPossible } from './impossible-move.ts'
import { moveStatus } from './invoice-status.ts'

/**
 * In dollars: the source's amountDue less what was booked since it was last changed; never negative, and at
 * most the total less all bookings.
 */
export function payableAmount(invoice: Invoice): Decimal {
  const { content, createdAt } = invoice
  const { bookings, amountClaimedAt } = hubFieldsOf(invoice)
  const since = bookings.filter((booking) => booking.at >= (amountClaimedAt ?? createdAt))
  const open = subtract(content.amountDue, bookedAmount(since))
  const left = subtract(content.totalAmount, bookedAmount(bookings))
  const least = compare(open, left) < 0 ? open : left
  return compare(least, zero) > 0 ? least : zero
}

/** In dollars: what a buyer can pay now by bank or card; zero in a status without payments. */
export function openAmount(invoice: Invoice): Decimal {
  return moveStatus(invoice.status, 'pay') === null ? zero : payableAmount(invoice)
}

function bookedAmount(bookings: readonly Booking[]): Decimal {
  return sum(bookings.map((booking) => booking.amount))
}

/** Throws HubError unless the status allows paying this way, nothing is frozen, and an amount is payable. */
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
