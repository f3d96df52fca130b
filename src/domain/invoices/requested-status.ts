// What a push's claim comes to on an invoice that an operator may be holding back.
import { requestStatus, type InvoiceStatus } from './invoice-status.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'

export function isHeld(invoice: Pick<Invoice, 'extra'>): boolean {
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  return frozenAt !== null || heldFrom !== null
}

/** The status that a push's claim leads to, or `null` when it is ignored. */
export function requestedStatusOf(invoice: Invoice, claimed: InvoiceStatus): InvoiceStatus | null {
  if (claimed === 'Placed' && invoice.status === 'Draft' && isHeld(invoice)) return null
  return requestStatus(invoice.status, claimed)
}
