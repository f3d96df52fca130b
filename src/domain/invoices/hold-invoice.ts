// Holds invoices that an operator has frozen, individually or with their customer. A held invoice is Draft
// and cannot be Placed by a push; heldFrom records that it was Placed.
import type { Customer } from '../customers/customer.ts'
import type { EventType } from '../event.ts'
import { laterOf } from '../instant.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { hubFieldsOf, withHubFields, type Invoice, type InvoiceHubFields } from './invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

/** Holds a Placed invoice of a frozen customer, and releases it when the customer is no longer frozen. */
export function holdInvoice(
  invoice: Invoice | null,
  customer: Customer | null,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  const isFrozen = customer !== null && customer.frozenAt !== null
  const { frozenAt, heldFrom } = hubFieldsOf(invoice)
  if (isFrozen && invoice.status === 'Placed') {
    return held(invoice, { status: 'Draft', extra: { heldFrom: 'Placed' } }, context)
  }
  if (!isFrozen && frozenAt === null && heldFrom !== null && invoice.status === 'Draft') {
    return held(invoice, { status: heldFrom, extra: { heldFrom: null } }, context)
  }
  return unchanged(invoice)
}

type Holding = {
  readonly status: InvoiceStatus
  readonly extra: Partial<Pick<InvoiceHubFields, 'frozenAt' | 'heldFrom'>>
}

/** The decision that holds or releases the invoice. */
export function held(
  invoice: Invoice,
  { status, extra }: Holding,
  context: DecisionContext,
): Decision<Invoice> {
  const before = hubFieldsOf(invoice)
  const { frozenAt = before.frozenAt } = extra
  const next = withHubFields({ ...invoice, status, hubVersion: invoice.hubVersion + 1 }, extra)
  const record = { ...next, updatedAt: laterOf(context.now, invoice.updatedAt) }
  const changes = [
    { pointer: '/status', before: invoice.status, after: status },
    { pointer: '/frozenAt', before: before.frozenAt, after: frozenAt },
  ].filter((change) => change.before !== change.after)
  const isHeldNow = frozenAt !== null || (extra.heldFrom ?? null) !== null
  const type: EventType = isHeldNow ? 'invoice.frozen' : 'invoice.unfrozen'
  return {
    verdict: 'applied',
    record,
    changed: changes.map(({ pointer }) => pointer),
    warnings: [],
    writes: [{ record, event: { type, changes } }],
  }
}
