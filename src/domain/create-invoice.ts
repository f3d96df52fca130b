// POST /integration/invoice: a new invoice, or the news that it exists.
import type { Customer } from './customer.ts'
import { contentOfPush, withExtra, type Invoice, type InvoicePush } from './invoice.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { alreadyExists, newInvoice, nothingStored, type Cited } from './new-invoice.ts'
import { customerNotFound, statusNotYours } from './update-invoice.ts'
import type { Decision, Moment } from './verdict.ts'

export type CreateInvoice = {
  readonly id: string
  readonly push: InvoicePush
  readonly cited: Cited
}

export function createInvoice(
  existing: Invoice | null,
  customer: Customer | null,
  { id, push, cited }: CreateInvoice,
  moment: Moment,
): Decision<Invoice> {
  const status = firstStatus(push.status)
  const content = contentOfPush(push, nothingStored)
  const draft = { id, content, cited, status, sent: push.sourceModifiedDate }
  if (existing !== null) throw alreadyExists(existing, draft)
  if (customer === null) throw customerNotFound(push.customerId)
  const isHeld = status === 'Placed' && customer.frozenAt !== null
  const record = isHeld
    ? withExtra({ ...newInvoice(draft, moment), status: 'Draft' }, { heldFrom: 'Placed' })
    : newInvoice(draft, moment)
  const isIgnored = record.status !== push.status
  const warnings = isIgnored ? [statusNotYours(record.status, push.status)] : []
  const writes = [{ record, event: { type: 'invoice.created', changes: [] } }] as const
  return { verdict: 'applied', record, changed: [], warnings, writes }
}

/**
 * A new invoice is Draft or Placed; of a frozen customer it is Draft until that is unfrozen. One that claims to be further on begins as Draft: what is paid or
 * canceled elsewhere must not become payable here by being imported.
 */
function firstStatus(claimed: InvoiceStatus): InvoiceStatus {
  return claimed === 'Placed' ? 'Placed' : 'Draft'
}
