// PUT /integration/invoice/{id}/cancel: the source cancels an invoice.
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { moveStatus } from './invoice-status.ts'
import type { Invoice } from './invoice.ts'
import { moved } from './move-invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export function cancelInvoice(
  invoice: Invoice | null,
  ifMatch: IfMatch | null,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  requireMatch(ifMatch, invoice, () => [])
  if (invoice.status === 'Canceled') {
    throw new HubError('conflict', 'Invoice already canceled.', { rule: 'already_canceled' })
  }
  const status = moveStatus(invoice.status, 'cancel')
  if (status === null) throw notCancelable(invoice)
  return moved({ ...invoice, version: invoice.version + 1 }, status, context)
}

function notCancelable(invoice: Invoice): HubError {
  return new HubError('conflict', `Cannot cancel: the invoice is ${invoice.status}.`, {
    rule: 'not_cancelable',
  })
}
