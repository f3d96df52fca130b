// Creation of ordinary and simplified invoices: what they have in common.
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
import { orderOfPush } from '../source-update.ts'
import type { SourceTime } from '../source-clock.ts'
import type { DecisionContext } from '../verdict.ts'

/** The quote that the invoice bills, and its project, which can be set only at creation. */
export type Cited = Pick<InvoiceHubFields, 'quoteId' | 'quoteRefNumber' | 'projectId'>

export const nothingCited: Cited = { quoteId: null, quoteRefNumber: null, projectId: null }

type InvoiceDraft = {
  readonly id: string
  readonly content: InvoiceContent
  readonly cited: Cited
  /** The initial status. */
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

/** The verdict `unchanged` tells a retry after a lost response that its first attempt succeeded. */
export function alreadyExists(existing: Invoice, draft: InvoiceDraft): HubError {
  const same =
    mayHaveStartedAs(existing, draft.status) &&
    invoiceChanges(existing.content, draft.content).length === 0 &&
    hasSameCitations(existing, draft.cited) &&
    orderOfPush(draft.sent, existing) === 'equal'
  return new HubError('conflict', 'Invoice already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}

/** The hub may have moved the invoice since, or it was canceled; Draft and Placed must equal the initial status. */
function mayHaveStartedAs({ status, extra }: Invoice, first: InvoiceStatus): boolean {
  const stored = extra?.heldFrom ?? status
  return (stored !== 'Draft' && stored !== 'Placed') || stored === first
}

function hasSameCitations(existing: Invoice, cited: Cited): boolean {
  const stored = hubFieldsOf(existing)
  return (Object.keys(nothingCited) as (keyof Cited)[]).every(
    (name) => stored[name] === cited[name],
  )
}
