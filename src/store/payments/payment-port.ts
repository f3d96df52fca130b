// The store's interface for the payment worker, which serves all accounts: see payment-work.ts.
import type { ClockOffset } from '../../domain/accounts/account-clock.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import type { RecordKey } from '../page.ts'

export type PaymentStore = {
  findPayouts(limit: number): Promise<PayoutKey[]>
  findDuePayments(limit: number): Promise<RecordKey[]>
  /** `null` when it is leased elsewhere or has ended. */
  leasePayment(accountId: string, id: string, leaseMs: number): Promise<LeasedPayment | null>
  postponePayment(accountId: string, payment: Payment, delayMs: number): Promise<void>
}

export type PayoutKey = RecordKey & { readonly clockOffsetMs: ClockOffset }

export type LeasedPayment = {
  /** How far the account's clock is ahead of the hub's. */
  readonly clockOffsetMs: ClockOffset
  readonly payment: Payment
  /** Since its attempt was first leased, in ms by the database's clock. */
  readonly ageMs: number
}
