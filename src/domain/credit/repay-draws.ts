// A buyer repays draws, each in full or in part.
import {
  buyersDiffer,
  creditNeedsCompany,
  drawNotFound,
  notPossible,
  repaymentTooLarge,
} from './credit-refusals.ts'
import { creditWrite } from './credit-account.ts'
import type { Credit } from './credit.ts'
import { add, compare, isZero, subtract, sum, zero, type Decimal } from '../decimal.ts'
import type { Draw } from './draw.ts'
import { applied, created, updated } from '../hub-write.ts'
import { newPayment } from '../payments/new-payment.ts'
import type { BuyerMethod, Payment } from '../payments/payment.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export type ToRepay = {
  readonly draw: Draw | null
  /** In dollars; `null` for everything that is open. */
  readonly amount: Decimal | null
}

export function repayDraws(
  requested: readonly ToRepay[],
  { credit, method }: { readonly credit: Credit | null; readonly method: BuyerMethod },
  context: DecisionContext,
): Decision<Payment> {
  const repaid = requested.map(({ draw, amount }) => owedOf(draw, amount))
  if (credit === null) throw creditNeedsCompany()
  const names = new Set(repaid.map(({ draw }) => draw.id))
  const areOnes = repaid.every(({ draw }) => draw.companyId === credit.id)
  if (!areOnes || names.size !== repaid.length || names.size === 0) throw buyersDiffer()
  const payment = newRepayment(repaid, method, context)
  return applied(payment, [
    created(payment, 'payment.started'),
    ...repayingWrites(repaid, credit, context),
  ])
}

type Owed = { readonly draw: Draw; readonly amount: Decimal }

/** The amount to repay of a paid out draw: at most what is outstanding and not being repaid. Throws HubError. */
export function owedOf(draw: Draw | null, amount: Decimal | null): Owed {
  if (draw === null) throw drawNotFound()
  const isPaidOut = draw.status !== 'Approved' || draw.advancedAt !== null
  const state = isPaidOut ? draw.status : 'not paid out yet'
  if (state !== 'Approved') throw notPossible('repay the draw', `the draw is ${state}`)
  const open = subtract(draw.outstanding, draw.repaying)
  const meant = amount ?? open
  if (isZero(open) || compare(meant, open) > 0 || compare(meant, zero) <= 0) {
    throw repaymentTooLarge(open)
  }
  return { draw, amount: meant }
}

/** Reserves the amounts, so that they cannot be repaid twice. */
export function repayingWrites(
  repaid: readonly Owed[],
  credit: Credit,
  context: DecisionContext,
): Write[] {
  const amount = sum(repaid.map((each) => each.amount))
  const fields = { processing: add(credit.processing, amount) }
  return [
    ...repaid.map(({ draw, amount: part }) =>
      updated(draw, { repaying: add(draw.repaying, part) }, 'draw.repaying', context),
    ),
    creditWrite(credit, credit.id, { fields, type: 'credit.repaying', context }),
  ]
}

function newRepayment(
  repaid: readonly Owed[],
  method: BuyerMethod,
  context: DecisionContext,
): Payment {
  const [first] = repaid
  return newPayment(
    {
      direction: 'in',
      purpose: 'repayment',
      method,
      items: repaid.map(({ draw, amount }) => ({ invoiceId: draw.id, amount })),
      companyId: first?.draw.companyId ?? null,
      customerId: first?.draw.customerId ?? null,
    },
    context,
  )
}
