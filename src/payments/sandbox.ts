// A provider that moves no money: every order ends after a fixed delay, and settles unless its amount is one of those that
// fail on purpose. It is stateless, so a restart changes nothing.
import type { OrderState, PaymentOrder, PaymentProvider } from './provider.ts'

type Failure = { readonly failure: string; readonly attempts: number }

/** By amount in dollars: the failure, and for how many attempts it occurs. */
const failingAmounts: Readonly<Record<string, Failure>> = {
  '4000.01': { failure: 'Insufficient funds.', attempts: Infinity },
  '4000.02': { failure: 'The account is closed.', attempts: Infinity },
  '4000.03': { failure: 'The bank did not answer.', attempts: 1 },
}

/** `delayMs`: time from the first call with an order to its end; 0 ends it at once. */
export function openSandbox({ delayMs }: { readonly delayMs: number }): PaymentProvider {
  return {
    name: 'sandbox',
    movesMoney: false,
    async process(order) {
      const left = delayMs - order.ageMs
      return left > 0 ? { status: 'Processing', askAgainAfterMs: left } : endOf(order)
    },
  }
}

function endOf({ amount, attempt }: PaymentOrder): OrderState {
  const failing = failingAmounts[amount]
  if (failing === undefined || attempt > failing.attempts) return { status: 'Settled' }
  return { status: 'Failed', failure: failing.failure }
}
