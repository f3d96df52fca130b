// Releases a draw whose advance never reached the supplier: because the invoice was canceled or is paid
// otherwise, or an operator releases it. The company no longer owes the amount.
import type { Credit } from './credit.ts'
import { creditWrite } from './credit-account.ts'
import { drawNotFound, notPossible } from './credit-refusals.ts'
import { subtract, zero } from '../decimal.ts'
import type { Draw } from './draw.ts'
import { applied, updated } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { Ruling } from './review-credit.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

type Drawn = { readonly draw: Draw | null; readonly credit: Credit | null }

/** The writes that go with canceling an invoice, or paying it by bank or card. */
export function releaseWrites(
  { draw, credit }: Drawn,
  { decidedBy, reason }: Ruling,
  context: DecisionContext,
): readonly (Write & { readonly record: Draw | Credit })[] {
  if (draw === null || !isReleasable(draw)) return []
  const ended = {
    status: 'Canceled',
    outstanding: zero,
    decidedAt: draw.decidedAt ?? context.now,
    decidedBy,
    reason,
  } as const
  const canceled = updated(draw, ended, 'draw.canceled', context)
  if (draw.status === 'InReview') return [canceled]
  if (credit === null) throw new Error('an approved draw has no credit')
  return [canceled, lessOwed(credit, draw, context)]
}

/** True until the advance is paid out. While a payout is in progress, the invoice can be neither canceled nor paid. */
export function isReleasable(draw: Draw): boolean {
  if (draw.status === 'InReview') return true
  return draw.status === 'Approved' && draw.advancedAt === null
}

/** An operator releases the draw of an invoice whose payout failed; the invoice can be paid otherwise. */
export function releaseDraw(
  { invoice, ...drawn }: Drawn & { readonly invoice: Invoice | null },
  ruling: Ruling,
  context: DecisionContext,
): Decision<Draw> {
  if (drawn.draw === null) throw drawNotFound()
  const status = invoice?.status ?? 'Canceled'
  if (status !== 'Failed' || !isReleasable(drawn.draw)) {
    const because = `the draw is ${drawn.draw.status} and its invoice is ${status}`
    throw notPossible('release the draw', because)
  }
  const writes = releaseWrites(drawn, ruling, context)
  const [first] = writes
  if (first?.record.kind !== 'draw') throw new Error('a release writes the draw')
  return applied(first.record, writes)
}

/** Subtracts the draw's outstanding amount from the company's balance. */
function lessOwed(credit: Credit, { outstanding, automatic }: Draw, context: DecisionContext) {
  const fields = {
    balance: subtract(credit.balance, outstanding),
    automaticBalance: automatic
      ? subtract(credit.automaticBalance, outstanding)
      : credit.automaticBalance,
  }
  return creditWrite(credit, credit.id, { fields, type: 'credit.released', context })
}
