// An invoice that is canceled takes its draw along: an application is withdrawn, and what was approved but
// never paid out is not owed.
import type { Credit } from './credit.ts'
import type { Draw } from './draw.ts'
import type { Invoice } from './invoice.ts'
import { releaseWrites } from './release-draw.ts'
import type { Decision, Moment } from './verdict.ts'

type Find = {
  readonly draw: (id: string) => Draw | null
  readonly credit: (companyId: string) => Credit | null
}

/** The decision about the invoice, with what becomes of its draw when it was canceled by it. */
export function withCanceledDraw(
  before: Invoice | null,
  decision: Decision<Invoice>,
  find: Find,
  moment: Moment,
): Decision<Invoice> {
  const { record } = decision
  if (before === null || record.status !== 'Canceled' || before.status === 'Canceled') {
    return decision
  }
  const draw = find.draw(record.id)
  const credit = draw?.status === 'Approved' ? find.credit(draw.companyId) : null
  const ruling = { decidedBy: 'source', reason: 'The invoice was canceled.' }
  const released = releaseWrites({ draw, credit }, ruling, moment)
  return { ...decision, writes: [...released, ...decision.writes] }
}
