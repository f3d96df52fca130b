// A payment: money that comes in from a buyer, or goes out to the supplier. It is Processing while a provider
// moves the money, and ends Settled or Failed; a failed one may be tried again, which is its next attempt.
import type { Decimal } from '../decimal.ts'
import type { Instant } from '../instant.ts'

export const paymentMethods = ['ach', 'card', 'credit'] as const
/** `credit` is the payout of a draw; its money goes to the supplier. */
export type PaymentMethod = (typeof paymentMethods)[number]

/** How a buyer can pay in. */
export const buyerMethods = ['ach', 'card'] as const
export type BuyerMethod = (typeof buyerMethods)[number]

export const paymentPurposes = ['invoices', 'repayment', 'advance', 'final'] as const
/**
 * `invoices`: a buyer pays invoices. `repayment`: a buyer pays draws back. `advance`: the supplier gets what a
 * draw pays out at once. `final`: the supplier gets the rest.
 */
type PaymentPurpose = (typeof paymentPurposes)[number]

export const paymentStatuses = ['Processing', 'Settled', 'Failed'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

export type PaymentItem = { readonly invoiceId: string; readonly amount: Decimal }

export type Payment = {
  readonly kind: 'payment'
  /** Made by the hub, 12 hex digits, and its blueTapeId too. */
  readonly id: string
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly direction: 'in' | 'out'
  readonly purpose: PaymentPurpose
  readonly method: PaymentMethod
  readonly status: PaymentStatus
  /** In dollars: the sum of the items. */
  readonly amount: Decimal
  readonly items: readonly PaymentItem[]
  readonly companyId: string | null
  readonly customerId: string | null
  /** 1 at first, one more with every retry. */
  readonly attempt: number
  /** Why the last attempt failed, in the provider's words. */
  readonly failure: string | null
  /** When this attempt began. */
  readonly startedAt: Instant
  readonly settledAt: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
