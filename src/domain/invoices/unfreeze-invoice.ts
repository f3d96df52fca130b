// PUT /operator/account/{accountId}/invoice/{id}/unfreeze: it is what it was, unless its customer is frozen.
import type { Customer } from '../customers/customer.ts'
import { held, unheld } from './hold-invoice.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export function unfreezeInvoice(
  invoice: Invoice | null,
  customer: Customer | null,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  if (frozenAt === null) return unheld(invoice)
  const isHeldOn = customer !== null && customer.frozenAt !== null
  const isDraft = invoice.status === 'Draft'
  if (isHeldOn && isDraft) {
    return held(invoice, { status: 'Draft', extra: { frozenAt: null, heldFrom } }, context)
  }
  const status = isDraft && heldFrom !== null ? heldFrom : invoice.status
  return held(invoice, { status, extra: { frozenAt: null, heldFrom: null } }, context)
}
