// Cascade cancel: canceling an invoice releases its draw unless that was paid out, and returns its amount to the quote
// under which it was approved.
import type { Credit } from '../credit/credit.ts'
import type { Draw } from '../credit/draw.ts'
import type { Invoice } from './invoice.ts'
import type { Quote } from '../quotes/quote.ts'
import { quoteGivenBack } from '../quotes/quote-use.ts'
import { releaseWrites } from '../credit/release-draw.ts'
import type { Ruling } from '../credit/review-credit.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type Dependents = {
  readonly draw: (id: string) => Draw | null
  readonly credit: (companyId: string) => Credit | null
  readonly quote: (id: string) => Quote | null
}

const bySource: Ruling = { decidedBy: 'source', reason: 'The invoice was canceled.' }

/** Adds the writes of the dependent records, if the decision cancels the invoice. */
export function cascadeCancel(
  before: Invoice | null,
  decision: Decision<Invoice>,
  { find, ruling = bySource }: { readonly find: Dependents; readonly ruling?: Ruling },
  context: DecisionContext,
): Decision<Invoice> {
  const { record } = decision
  if (before === null || record.status !== 'Canceled' || before.status === 'Canceled') {
    return decision
  }
  const draw = find.draw(record.id)
  const credit = draw?.status === 'Approved' ? find.credit(draw.companyId) : null
  const released = releaseWrites({ draw, credit }, ruling, context)
  const givenBack = quoteGivenBack(before, find.quote, context)
  return { ...decision, writes: [...released, ...givenBack, ...decision.writes] }
}
