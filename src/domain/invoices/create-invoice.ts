// POST /integration/invoice: a new invoice, or the news that it exists.
import { approveByQuote } from '../quotes/approve-by-quote.ts'
import { upsertProject, type SentProject } from '../projects/upsert-project.ts'
import type { Credit } from '../credit/credit.ts'
import type { Customer } from '../customers/customer.ts'
import type { CreditPolicies } from '../credit/draw.ts'
import { expiredInvoice } from '../expired-on-arrival.ts'
import type { Issue } from '../issue.ts'
import { contentOfPush, withHubFields, type Invoice, type InvoicePush } from './invoice.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { moved } from './move-invoice.ts'
import { alreadyExists, newInvoice, type Cited } from './new-invoice.ts'
import type { Project } from '../projects/project.ts'
import type { Quote } from '../quotes/quote.ts'
import { customerNotFound, statusNotYours } from './update-invoice.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export type CreateInvoice = {
  readonly id: string
  readonly push: InvoicePush
  readonly cited: Cited
  readonly project: SentProject | null
}

/** What is stored of all that the invoice names. */
export type NamedByInvoice = {
  readonly existing: Invoice | null
  readonly customer: Customer | null
  readonly project: Project | null
  readonly quote: Quote | null
  /** Of the customer's company, where a quote is cited. */
  readonly credit: Credit | null
}

export function createInvoice(
  { existing, customer, project, quote, credit }: NamedByInvoice,
  command: CreateInvoice,
  policies: CreditPolicies,
  context: DecisionContext,
): Decision<Invoice> {
  const { id, push, cited } = command
  const status = firstStatus(push.status)
  const content = contentOfPush(push, null)
  const draft = { id, content, cited, status, sent: push.sourceModifiedDate }
  if (existing !== null) {
    const asked = push.status === 'Canceled' ? push.status : status
    throw alreadyExists(existing, { ...draft, status: asked })
  }
  if (customer === null) throw customerNotFound(push.customerId)
  const isHeld = status === 'Placed' && customer.frozenAt !== null
  const first = isHeld
    ? withHubFields({ ...newInvoice(draft, context), status: 'Draft' }, { heldFrom: 'Placed' })
    : newInvoice(draft, context)
  const canceled = push.status === 'Canceled' ? canceledAtOnce(first, context) : null
  const isIgnored = canceled === null && first.status !== push.status
  const ignored = isIgnored ? [statusNotYours(first.status, push.status)] : []
  const brought = withProject(project, command, context)
  const isQuoted = canceled === null && (cited.quoteId !== null || cited.quoteRefNumber !== null)
  const byQuote = isQuoted
    ? approveByQuote(first, { quote, customer, credit, policies }, context)
    : { warning: null, record: first, writes: [] }
  const created: Write = { record: first, event: { type: 'invoice.created', changes: [] } }
  const approved = byQuote.warning === null ? byQuote : { record: first, writes: [] }
  const after = canceled ?? approved
  const writes = [...brought.writes, created, ...after.writes]
  const expired = expiredInvoice(after.record, context.now)
  const warnings = [...ignored, ...expired, ...brought.warnings, ...ofQuote(byQuote.warning)]
  return { verdict: 'applied', record: after.record, changed: [], warnings, writes }
}

/** What the source created and canceled before the hub heard of it: both happened, and both are told. */
function canceledAtOnce(invoice: Invoice, context: DecisionContext): Decision<Invoice> {
  return moved({ ...invoice, version: invoice.version + 1 }, 'Canceled', context)
}

function ofQuote(warning: Issue | null): readonly Issue[] {
  return warning === null ? [] : [warning]
}

type Brings = {
  readonly project: SentProject | null
  readonly push: Pick<InvoicePush, 'sourceModifiedDate'>
}

/** The project that an invoice of either kind brings along. */
export function withProject(
  stored: Project | null,
  { project, push }: Brings,
  context: DecisionContext,
): { readonly writes: readonly Write[]; readonly warnings: readonly Issue[] } {
  if (project === null) return { writes: [], warnings: [] }
  const { write, warnings } = upsertProject(stored, project, push.sourceModifiedDate, context)
  return { writes: write === null ? [] : [write], warnings }
}

/**
 * A new invoice is Draft or Placed; of a frozen customer it is Draft until that is unfrozen. One that
 * claims to be further on begins as Draft: what is paid or canceled elsewhere must not become payable
 * here by being imported. One that claims Canceled is canceled at once.
 */
function firstStatus(claimed: InvoiceStatus): InvoiceStatus {
  return claimed === 'Placed' ? 'Placed' : 'Draft'
}
