// The interface of payment providers. A provider of bank transfers, cards and payouts implements it; the hub includes the
// sandbox, which moves no money.
import type { Payment } from '../domain/payments/payment.ts'

/** One attempt of one payment. Amounts are dollars as exact decimal text. */
export type PaymentOrder = Pick<
  Payment,
  'direction' | 'purpose' | 'method' | 'amount' | 'items'
> & {
  /**
   * Constant for an attempt; the idempotency key for the provider. Under one key, money moves once, however often the order
   * is sent.
   */
  readonly key: string
  readonly accountId: string
  readonly paymentId: string
  readonly attempt: number
  readonly companyId: string | null
  readonly customerId: string | null
  /** Milliseconds since the order was first sent, by the database's clock. */
  readonly ageMs: number
}

/** The current state of an order. `Settled` and `Failed` are final. */
export type OrderState =
  | { readonly status: 'Processing'; readonly askAgainAfterMs: number }
  | { readonly status: 'Settled' }
  | { readonly status: 'Failed'; readonly failure: string }

export type PaymentProvider = {
  /** Recorded in operations and logs. */
  readonly name: string
  /** Whether it moves real money; buyer pages show a notice when it does not. */
  readonly movesMoney: boolean
  /**
   * Accepts the order if it is new, and returns its state. Called until the state is final, also after restarts and possibly
   * by two hubs at once. Throws when the provider is unavailable; the call is then retried.
   */
  readonly process: (order: PaymentOrder) => Promise<OrderState>
}
