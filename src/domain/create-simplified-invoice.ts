// POST /integration/invoice/simplify: a new invoice with payers in place of a customer. It is Placed at
// once, and whoever of the payers signs up first becomes its customer.
import { contentOfSimplifiedPush, type Invoice, type SimplifiedPush } from './invoice.ts'
import { alreadyExists, newInvoice, nothingStored, type Cited } from './new-invoice.ts'
import type { Decision, Moment } from './verdict.ts'

export type CreateSimplifiedInvoice = {
  readonly id: string
  readonly push: SimplifiedPush
  readonly cited: Cited
}

export function createSimplifiedInvoice(
  existing: Invoice | null,
  { id, push, cited }: CreateSimplifiedInvoice,
  moment: Moment,
): Decision<Invoice> {
  const stored = existing?.content ?? nothingStored
  const content = contentOfSimplifiedPush(push, { ...nothingStored, customerId: stored.customerId })
  const draft = { id, content, cited, status: 'Placed', sent: push.sourceModifiedDate } as const
  if (existing !== null) throw alreadyExists(existing, draft)
  const record = newInvoice(draft, moment)
  const writes = [{ record, event: { type: 'invoice.created', changes: [] } }] as const
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}
