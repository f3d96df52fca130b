// PUT /operator/account/{accountId}/invoice/{id}/freeze: the invoice cannot be paid until it is unfrozen.
import { held } from './hold-invoice.ts'
import { moveNotPossible } from './impossible-move.ts'
import { moveStatus } from './invoice-status.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

export function freezeInvoice(
  invoice: Invoice | null,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  if (frozenAt !== null) return unchanged(invoice)
  const status = moveStatus(invoice.status, 'freeze')
  if (status === null) throw moveNotPossible(invoice.status, 'freeze')
  const from = invoice.status === 'Placed' ? 'Placed' : heldFrom
  return held(invoice, { status, extra: { frozenAt: context.now, heldFrom: from } }, context)
}
