// What both kinds of invoice have in common when they are created.
import { HubError } from '../hub-error.ts'
import { invoiceChanges } from './invoice-changes.ts'
import {
  hubFieldsOf,
  withHubFields,
  type Invoice,
  type InvoiceContent,
  type InvoiceHubFields,
} from './invoice.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { orderOfPush } from '../settle.ts'
import type { SourceTime } from '../source-clock.ts'
import type { DecisionContext } from '../verdict.ts'

/** What the source says at creation only: the quote that the invoice is the bill of, and its project. */
export type Cited = Pick<InvoiceHubFields, 'quoteId' | 'quoteRefNumber' | 'projectId'>

export const nothingCited: Cited = { quoteId: null, quoteRefNumber: null, projectId: null }

type InvoiceDraft = {
  readonly id: string
  readonly content: InvoiceContent
  readonly cited: Cited
  /** What it begins with. */
  readonly status: InvoiceStatus
  readonly sent: SourceTime
}

export function newInvoice(draft: InvoiceDraft, context: DecisionContext): Invoice {
  const invoice: Invoice = {
    kind: 'invoice',
    id: draft.id,
    blueTapeId: context.blueTapeId,
    version: 1,
    hubVersion: 0,
    status: draft.status,
    content: draft.content,
    extra: null,
    sourceModifiedDate: draft.sent.text,
    createdAt: context.now,
    updatedAt: context.now,
  }
  return withHubFields(invoice, draft.cited)
}

/** A retry after a lost answer learns that its first try had succeeded: verdict `unchanged`. */
export function alreadyExists(existing: Invoice, draft: InvoiceDraft): HubError {
  const same =
    couldStem(existing, draft.status) &&
    invoiceChanges(existing.content, draft.content).length === 0 &&
    isCitedAlike(existing, draft.cited) &&
    orderOfPush(draft.sent, existing) === 'equal'
  return new HubError('conflict', 'Invoice already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}

/** A status of the hub's, and Canceled, may have come since; one of the source's has to be the one it began with. */
function couldStem({ status, extra }: Invoice, first: InvoiceStatus): boolean {
  const stored = extra?.heldFrom ?? status
  return (stored !== 'Draft' && stored !== 'Placed') || stored === first
}

function isCitedAlike(existing: Invoice, cited: Cited): boolean {
  const stored = hubFieldsOf(existing)
  return (Object.keys(nothingCited) as (keyof Cited)[]).every(
    (name) => stored[name] === cited[name],
  )
}
