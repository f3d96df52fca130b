// PUT /operator/account/{accountId}/invoice/{id}/void: an operator permanently cancels an invoice, and
// releases its draw unless that was paid out.
import { HubError } from '../hub-error.ts'
import { moveNotPossible } from './impossible-move.ts'
import { moveStatus } from './invoice-status.ts'
import type { Invoice } from './invoice.ts'
import { moved } from './move-invoice.ts'
import { cascadeCancel, type Dependents } from './cascade-cancel.ts'
import type { Ruling } from '../credit/review-credit.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export function voidInvoice(
  invoice: Invoice | null,
  { find, ruling }: { readonly find: Dependents; readonly ruling: Ruling },
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  if (invoice.status === 'Canceled') {
    throw new HubError('conflict', 'Invoice already canceled.', { rule: 'already_canceled' })
  }
  const status = moveStatus(invoice.status, 'void')
  if (status === null) throw moveNotPossible(invoice.status, 'void')
  const decision = moved({ ...invoice, hubVersion: invoice.hubVersion + 1 }, status, context)
  return cascadeCancel(invoice, decision, { find, ruling }, context)
}
