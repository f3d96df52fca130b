// Invoices that an operator keeps from being paid: one by one, or all of a customer. A held invoice is
// Draft, and remembers that it was Placed; while it is held no push makes it Placed.
import type { Customer } from '../customers/customer.ts'
import type { EventType } from '../event.ts'
import { laterOf } from '../instant.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { hubFieldsOf, withHubFields, type Invoice, type InvoiceHubFields } from './invoice.ts'
import { invoiceNotExists } from './update-invoice.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

/** A Placed invoice of a frozen customer becomes Draft, and the other way round once it no longer is. */
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
  return unheld(invoice)
}

type Holding = {
  readonly status: InvoiceStatus
  readonly extra: Partial<Pick<InvoiceHubFields, 'frozenAt' | 'heldFrom'>>
}

/** The invoice as it is held from now on, or no longer. */
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

export function unheld(invoice: Invoice): Decision<Invoice> {
  return { verdict: 'unchanged', record: invoice, changed: [], warnings: [], writes: [] }
}
