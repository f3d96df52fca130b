// The one interface behind which money moves. A real provider of bank transfers, cards and payouts is an
// implementation of it; the hub comes with the sandbox, which moves nothing.
import type { Payment } from '../domain/payments/payment.ts'

/** One attempt of one payment. Amounts in dollars, exact decimal text. */
export type PaymentOrder = Pick<
  Payment,
  'direction' | 'purpose' | 'method' | 'amount' | 'items'
> & {
  /**
   * The same for the same attempt, for ever: what a provider takes as its idempotency key. Under one key
   * money moves once, however often the order is given.
   */
  readonly key: string
  readonly accountId: string
  readonly paymentId: string
  readonly attempt: number
  readonly companyId: string | null
  readonly customerId: string | null
  /** In ms, since the order was first given, by the database's clock. */
  readonly ageMs: number
}

/** What became of an order by now. `Settled` and `Failed` are the end of it. */
export type OrderState =
  | { readonly status: 'Processing'; readonly askAgainAfterMs: number }
  | { readonly status: 'Settled' }
  | { readonly status: 'Failed'; readonly failure: string }

export type PaymentProvider = {
  /** Told in operations and logs. */
  readonly name: string
  /** Whether it moves real money; pages for buyers say when it does not. */
  readonly movesMoney: boolean
  /**
   * Takes the order when it is new, and tells how it stands. Called again until it ends, after restarts and
   * perhaps by two hubs at once. It throws when the provider can't be asked; then it is asked again later.
   */
  readonly process: (order: PaymentOrder) => Promise<OrderState>
}
