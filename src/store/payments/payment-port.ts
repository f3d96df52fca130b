// What the worker of the payments asks of the store: he works for all accounts. See payment-work.ts.
import type { Payment } from '../../domain/payments/payment.ts'
import type { RecordKey } from '../page.ts'

export type PaymentStore = {
  findPayouts(limit: number): Promise<RecordKey[]>
  findDuePayments(limit: number): Promise<RecordKey[]>
  /** `null` when somebody else has it, or it has ended. */
  leasePayment(accountId: string, id: string, leaseMs: number): Promise<LeasedPayment | null>
  postponePayment(accountId: string, payment: Payment, delayMs: number): Promise<void>
}

/** A payment that is the caller's until its lease runs out. */
export type LeasedPayment = {
  readonly payment: Payment
  /** Since its attempt was first claimed, in ms by the database's clock. */
  readonly ageMs: number
}
