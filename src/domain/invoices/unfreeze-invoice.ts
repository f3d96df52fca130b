// PUT /operator/account/{accountId}/invoice/{id}/unfreeze: restores the status, unless the customer is frozen.
import type { Customer } from '../customers/customer.ts'
import { held } from './hold-invoice.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

export function unfreezeInvoice(
  invoice: Invoice | null,
  customer: Customer | null,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  if (frozenAt === null) return unchanged(invoice)
  const isCustomerFrozen = customer !== null && customer.frozenAt !== null
  const isDraft = invoice.status === 'Draft'
  if (isCustomerFrozen && isDraft) {
    return held(invoice, { status: 'Draft', extra: { frozenAt: null, heldFrom } }, context)
  }
  const status = isDraft && heldFrom !== null ? heldFrom : invoice.status
  return held(invoice, { status, extra: { frozenAt: null, heldFrom: null } }, context)
}
