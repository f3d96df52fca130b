// What a buyer may still pay of an invoice through the hub.
import type { Booking } from './booking.ts'
import { compare, subtract, sum, zero, type Decimal } from './decimal.ts'
import type { Instant } from './instant.ts'
import type { Invoice } from './invoice.ts'

type Claimed = {
  readonly content: Pick<Invoice['content'], 'amountDue' | 'totalAmount'>
  readonly bookings: readonly Booking[]
  /** When the source last said amountDue. */
  readonly amountClaimedAt: Instant
}

/**
 * In dollars: the source's amountDue, less what the hub booked since then; never below zero,
 * and never more than what is left of the total, whatever the source claims.
 */
export function payableAmount({ content, bookings, amountClaimedAt }: Claimed): Decimal {
  const since = bookings.filter((booking) => booking.at >= amountClaimedAt)
  const claimed = subtract(content.amountDue, bookedAmount(since))
  const left = subtract(content.totalAmount, bookedAmount(bookings))
  const least = compare(claimed, left) < 0 ? claimed : left
  return compare(least, zero) > 0 ? least : zero
}

export function bookedAmount(bookings: readonly Booking[]): Decimal {
  return sum(bookings.map((booking) => booking.amount))
}
