// The status that a push requests, on an invoice that may be held by an operator.
import { requestStatus, type InvoiceStatus } from './invoice-status.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'

export function isHeld(invoice: Pick<Invoice, 'extra'>): boolean {
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  return frozenAt !== null || heldFrom !== null
}

/** The status after a push that requests `requested`, or `null` if the request is ignored. */
export function requestedStatusOf(
  invoice: Invoice,
  requested: InvoiceStatus,
): InvoiceStatus | null {
  if (requested === 'Placed' && invoice.status === 'Draft' && isHeld(invoice)) return null
  return requestStatus(invoice.status, requested)
}
