// What the source has to book on an invoice in its own books: one entry a payment that the hub made or took.
import type { CalendarDate } from '../calendar-date.ts'
import type { Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'
import type { PaymentMethod } from '../payments/payment.ts'

export const bookingKinds = ['full', 'advance', 'final'] as const
export type BookingKind = (typeof bookingKinds)[number]

export type Booking = {
  /** The hub's own id, 12 hex digits: the same booking is told under the same id. */
  readonly id: string
  /** The payment whose money it is. */
  readonly paymentId: string
  /** In dollars; with trade credit the fee is part of it, so that an invoice closes at zero. */
  readonly amount: Decimal
  /** The day, by UTC, on which the money had moved. */
  readonly date: CalendarDate
  readonly method: PaymentMethod
  readonly kind: BookingKind
  /** What the hub's operator kept of the amount. */
  readonly fee: Decimal
  readonly at: Instant
}
