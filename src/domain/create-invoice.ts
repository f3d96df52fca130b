// POST /integration/invoice: a new invoice, or the news that it exists.
import type { Customer } from './customer.ts'
import { HubError } from './hub-error.ts'
import { invoiceChanges } from './invoice-changes.ts'
import { contentOfPush, type Invoice, type InvoicePush } from './invoice.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { orderOfPush } from './settle.ts'
import { customerNotFound, statusNotYours } from './update-invoice.ts'
import type { Decision, Moment } from './verdict.ts'

const nothingStored = { lines: [], salesInfo: [] }

export type CreateInvoice = { readonly id: string; readonly push: InvoicePush }

export function createInvoice(
  existing: Invoice | null,
  customer: Customer | null,
  { id, push }: CreateInvoice,
  moment: Moment,
): Decision<Invoice> {
  if (existing !== null) throw alreadyExists(existing, push)
  if (customer === null) throw customerNotFound(push.customerId)
  const status = firstStatus(push.status)
  const record: Invoice = {
    kind: 'invoice',
    id,
    blueTapeId: moment.blueTapeId,
    version: 1,
    hubVersion: 0,
    status,
    content: contentOfPush(push, nothingStored),
    extra: null,
    sourceModifiedDate: push.sourceModifiedDate.text,
    createdAt: moment.now,
    updatedAt: moment.now,
  }
  const warnings = status === push.status ? [] : [statusNotYours(status, push.status)]
  const writes = [{ record, event: { type: 'invoice.created', changes: [] } }] as const
  return { verdict: 'applied', record, changed: [], warnings, writes }
}

/**
 * A new invoice is Draft or Placed. One that claims to be further on begins as Draft: what is paid or
 * canceled elsewhere must not become payable here by being imported.
 */
function firstStatus(claimed: InvoiceStatus): InvoiceStatus {
  return claimed === 'Placed' ? 'Placed' : 'Draft'
}

/** A status of the hub's, and Canceled, may have come since; one of the source's has to be the one it began with. */
function couldStem(stored: InvoiceStatus, claimed: InvoiceStatus): boolean {
  return (stored !== 'Draft' && stored !== 'Placed') || stored === firstStatus(claimed)
}

/** A retry after a lost answer learns that its first try had succeeded: verdict `unchanged`. */
function alreadyExists(existing: Invoice, push: InvoicePush): HubError {
  const same =
    couldStem(existing.status, push.status) &&
    invoiceChanges(existing.content, contentOfPush(push, nothingStored)).length === 0 &&
    orderOfPush(push.sourceModifiedDate, existing) === 'equal'
  return new HubError('conflict', 'Invoice already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}
