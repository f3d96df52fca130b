// One round of payment processing: starts the payouts of approved draws, and processes payments that are due. Any number of
// hubs may do so concurrently: a payment is leased by the database's clock, and each transition is decided once, on locked
// records.
import type { Round } from '../backoff.ts'
import type { ClockOffset } from '../domain/accounts/account-clock.ts'
import { failPayment } from '../domain/payments/fail-payment.ts'
import { isZero } from '../domain/decimal.ts'
import { unchanged } from '../domain/hub-write.ts'
import { findRecords, lockPayment, movedBy } from '../domain/payments/payment-records.ts'
import type { Payment } from '../domain/payments/payment.ts'
import type { RecordKind } from '../domain/record.ts'
import { settlePayment } from '../domain/payments/settle-payment.ts'
import { startPayout } from '../domain/payments/start-payout.ts'
import { newUuid } from '../ids.ts'
import type { Logger } from '../log.ts'
import type { LeasedPayment, PayoutKey } from '../store/payments/payment-port.ts'
import type { Attempt } from '../store/unit-of-work/change-port.ts'
import type { Store } from '../store/store.ts'
import type { OrderState, PaymentOrder, PaymentProvider } from './provider.ts'

export const paymentLimits = {
  /** How often a hub polls for due payments. */
  everyMs: 500,
  /** The longest wait when due payments cannot be processed. */
  backoffMsMax: 10_000,
  /** Payouts, and payments, per round. */
  batchMax: 50,
  /** Duration of a lease, after which another hub takes over. */
  leaseMs: 30_000,
  /** How long a provider may take to answer; shorter than the lease. */
  providerMs: 20_000,
} as const

export type PaymentWork = {
  readonly store: Store
  readonly provider: PaymentProvider
  readonly log: Logger
}

export async function processDuePayments(work: PaymentWork): Promise<Round> {
  const { store, log } = work
  let done = 0
  const payouts = await store.findPayouts(paymentLimits.batchMax)
  for (const payout of payouts) {
    const { accountId, id } = payout
    const isDone = await payOut(work, payout).catch((error: unknown) => {
      log.warn('payout-not-started', { accountId, invoiceId: id, error })
      return false
    })
    done += Number(isDone)
  }
  const due = await store.findDuePayments(paymentLimits.batchMax)
  for (const { accountId, id } of due) {
    // The lease expires, and then the payment is processed again.
    const isDone = await processPayment(work, accountId, id).catch((error: unknown) => {
      log.warn('payment-not-carried-on', { accountId, paymentId: id, error })
      return false
    })
    done += Number(isDone)
  }
  const hasMore = Math.max(payouts.length, due.length) === paymentLimits.batchMax
  return { found: payouts.length + due.length, done, hasMore }
}

/** Returns whether the payout began. */
async function payOut(
  { store, provider }: PaymentWork,
  { accountId, id, clockOffsetMs }: PayoutKey,
): Promise<boolean> {
  const target = { accountId, name: 'start-payout', kind: 'draw', id, clockOffsetMs } as const
  const attempt = attemptOf(provider, target)
  const found = await store.readRecord(accountId, 'draw', id)
  if (found === null) return false
  // The customer of a draw never changes, but must be locked, because it may be frozen concurrently.
  const { customerId } = found
  const load = [
    { kind: 'customer', id: customerId, access: 'write' },
    { kind: 'invoice', id, access: 'write' },
    { kind: 'draw', id, access: 'write' },
  ] as const
  const { verdict } = await store.change(
    { attempt, load, idempotency: null },
    (loaded, context) => {
      const [invoice, draw] = [loaded.lock('invoice', id), loaded.get('draw', id)]
      return startPayout({ invoice, draw, customer: loaded.lock('customer', customerId) }, context)
    },
  )
  return verdict === 'applied'
}

/** Returns whether the payment was settled, failed or postponed. */
async function processPayment(work: PaymentWork, accountId: string, id: string): Promise<boolean> {
  const { store, provider } = work
  const claimed = await store.leasePayment(accountId, id, paymentLimits.leaseMs)
  if (claimed === null) return false
  const state = await stateOf(provider, orderOf(accountId, claimed))
  if (state.status === 'Processing') {
    await store.postponePayment(accountId, claimed.payment, state.askAgainAfterMs)
    return true
  }
  const { payment, clockOffsetMs } = claimed
  await endPayment(work, { accountId, payment, state, clockOffsetMs })
  return true
}

/** A payment of zero settles without the provider. */
async function stateOf(provider: PaymentProvider, order: PaymentOrder): Promise<OrderState> {
  if (isZero(order.amount)) return { status: 'Settled' }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`${provider.name} did not answer in time`)
    timer = setTimeout(() => reject(error), paymentLimits.providerMs)
  })
  try {
    return await Promise.race([provider.process(order), late])
  } finally {
    clearTimeout(timer)
  }
}

type EndedPayment = {
  readonly accountId: string
  readonly payment: Payment
  readonly clockOffsetMs: ClockOffset
  readonly state: Exclude<OrderState, { status: 'Processing' }>
}

async function endPayment(
  { store, provider }: PaymentWork,
  { accountId, payment, state, clockOffsetMs }: EndedPayment,
) {
  const { id } = payment
  const name = state.status === 'Settled' ? 'settle-payment' : 'fail-payment'
  const target = { accountId, name, kind: 'payment', id, clockOffsetMs } as const
  const attempt = attemptOf(provider, target)
  const load = movedBy(payment).map((one) => ({ ...one, access: 'write' }) as const)
  const request = { attempt, load, idempotency: null }
  await store.change(request, (loaded, context) => {
    const stored = lockPayment(loaded, id)
    // Another hub or an operator was faster.
    if (stored !== null && !isSameAttempt(stored, payment)) return unchanged(stored)
    const find = findRecords(loaded)
    return state.status === 'Settled'
      ? settlePayment(stored, find, context)
      : failPayment(stored, { ...find, failure: state.failure }, context)
  })
}

function isSameAttempt(stored: Payment, claimed: Payment): boolean {
  return stored.status === 'Processing' && stored.attempt === claimed.attempt
}

function orderOf(accountId: string, { payment, ageMs }: LeasedPayment): PaymentOrder {
  const { id, attempt, direction, purpose, method, amount, items, companyId, customerId } = payment
  return {
    key: `${accountId}/${id}/${attempt}`,
    accountId,
    paymentId: id,
    attempt,
    direction,
    purpose,
    method,
    amount,
    items,
    companyId,
    customerId,
    ageMs,
  }
}

type AttemptTarget = {
  readonly accountId: string
  readonly name: string
  readonly kind: RecordKind
  readonly id: string
  readonly clockOffsetMs: ClockOffset
}

function attemptOf(
  { name: provider }: PaymentProvider,
  { accountId, name, kind, id, clockOffsetMs }: AttemptTarget,
): Attempt {
  return {
    operationId: newUuid(),
    accountId,
    name,
    clockOffsetMs,
    keyId: null,
    actor: { kind: 'hub', id: null, name: provider, reason: null },
    requestId: null,
    recordKind: kind,
    recordId: id,
    sent: null,
  }
}
