// A draw whose advance never reached the supplier comes to nothing: the invoice was canceled, is paid
// otherwise, or an operator ends it. What the company owed for it, it owes no longer.
import type { Credit } from './credit.ts'
import { creditWrite } from './credit-account.ts'
import { drawNotFound, notPossible } from './credit-refusals.ts'
import { subtract, zero } from '../decimal.ts'
import type { Draw } from './draw.ts'
import { applied, rewritten } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { Ruling } from './review-credit.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

type Drawn = { readonly draw: Draw | null; readonly credit: Credit | null }

/** What has to be written besides when an invoice is canceled, or paid by bank or card. */
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
  const canceled = rewritten(draw, ended, 'draw.canceled', context)
  if (draw.status === 'InReview') return [canceled]
  if (credit === null) throw new Error('an approved draw has no credit')
  return [canceled, lessOwed(credit, draw, context)]
}

/** Nothing was paid out for it. While a payout is under way, its invoice can be neither canceled nor paid. */
export function isReleasable(draw: Draw): boolean {
  if (draw.status === 'InReview') return true
  return draw.status === 'Approved' && draw.advancedAt === null
}

/** An operator ends the draw of an invoice whose payout failed; the invoice can be paid otherwise. */
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

/** All that is outstanding of a draw, off the company's balance. */
function lessOwed(credit: Credit, { outstanding, automatic }: Draw, context: DecisionContext) {
  const fields = {
    balance: subtract(credit.balance, outstanding),
    automaticBalance: automatic
      ? subtract(credit.automaticBalance, outstanding)
      : credit.automaticBalance,
  }
  return creditWrite(credit, credit.id, { fields, type: 'credit.released', context })
}
