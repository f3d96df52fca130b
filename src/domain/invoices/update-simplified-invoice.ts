// PUT /integration/invoice/simplify/{id}: like update-invoice.ts, without customer and status.
import type { IfMatch } from '../if-match.ts'
import { contentOfPush, isSimplified, type Invoice, type SimplifiedPush } from './invoice.ts'
import { applyPush, invoiceNotExists, otherKind } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

type UpdateSimplifiedInvoice = {
  readonly push: SimplifiedPush
  readonly ifMatch: IfMatch | null
}

export function updateSimplifiedInvoice(
  invoice: Invoice | null,
  { push, ifMatch }: UpdateSimplifiedInvoice,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  if (!isSimplified(invoice)) throw otherKind(invoice)
  const content = contentOfPush(push, invoice.content)
  const sent = push.sourceModifiedDate
  return applyPush(invoice, { content, status: invoice.status, sent, ifMatch }, context)
}
