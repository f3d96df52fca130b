// A booking: a payment or payout of an invoice through the hub, for the source to record in its own books.
import type { CalendarDate } from '../calendar-date.ts'
import type { Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'
import type { PaymentMethod } from '../payments/payment.ts'

export const bookingKinds = ['full', 'advance', 'final'] as const
export type BookingKind = (typeof bookingKinds)[number]

export type Booking = {
  /** The hub's own id, 12 hex digits; stable, so that the source can book it exactly once. */
  readonly id: string
  readonly paymentId: string
  /** In dollars; includes the trade credit fee, so that the bookings of an invoice add up to its amount. */
  readonly amount: Decimal
  /** The UTC day on which the payment settled. */
  readonly date: CalendarDate
  readonly method: PaymentMethod
  readonly kind: BookingKind
  /** The part of the amount that the operator kept. */
  readonly fee: Decimal
  readonly at: Instant
}
