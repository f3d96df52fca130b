// POST /integration/invoice: creates an invoice.
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

/** The stored records that the invoice refers to. */
export type NamedByInvoice = {
  readonly existing: Invoice | null
  readonly customer: Customer | null
  readonly project: Project | null
  readonly quote: Quote | null
  /** The credit of the customer's company, if a quote is cited. */
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
    const requested = push.status === 'Canceled' ? push.status : status
    throw alreadyExists(existing, { ...draft, status: requested })
  }
  if (customer === null) throw customerNotFound(push.customerId)
  const isHeld = status === 'Placed' && customer.frozenAt !== null
  const first = isHeld
    ? withHubFields({ ...newInvoice(draft, context), status: 'Draft' }, { heldFrom: 'Placed' })
    : newInvoice(draft, context)
  const canceled = push.status === 'Canceled' ? canceledAtOnce(first, context) : null
  const isIgnored = canceled === null && first.status !== push.status
  const ignored = isIgnored ? [statusNotYours(first.status, push.status)] : []
  const projectChange = withProject(project, command, context)
  const isQuoted = canceled === null && (cited.quoteId !== null || cited.quoteRefNumber !== null)
  const byQuote = isQuoted
    ? approveByQuote(first, { quote, customer, credit, policies }, context)
    : { warning: null, record: first, writes: [] }
  const created: Write = { record: first, event: { type: 'invoice.created', changes: [] } }
  const approved = byQuote.warning === null ? byQuote : { record: first, writes: [] }
  const after = canceled ?? approved
  const writes = [...projectChange.writes, created, ...after.writes]
  const expired = expiredInvoice(after.record, context.now)
  const warnings = [...ignored, ...expired, ...projectChange.warnings, ...ofQuote(byQuote.warning)]
  return { verdict: 'applied', record: after.record, changed: [], warnings, writes }
}

/** The source created and canceled the invoice before pushing it, so both events are reported. */
function canceledAtOnce(invoice: Invoice, context: DecisionContext): Decision<Invoice> {
  return moved({ ...invoice, version: invoice.version + 1 }, 'Canceled', context)
}

function ofQuote(warning: Issue | null): readonly Issue[] {
  return warning === null ? [] : [warning]
}

type InvoiceProject = {
  readonly project: SentProject | null
  readonly push: Pick<InvoicePush, 'sourceModifiedDate'>
}

/** The write of the project that an ordinary or simplified invoice contains. */
export function withProject(
  stored: Project | null,
  { project, push }: InvoiceProject,
  context: DecisionContext,
): { readonly writes: readonly Write[]; readonly warnings: readonly Issue[] } {
  if (project === null) return { writes: [], warnings: [] }
  const { write, warnings } = upsertProject(stored, project, push.sourceModifiedDate, context)
  return { writes: write === null ? [] : [write], warnings }
}

/**
 * A new invoice is Placed if the push requests it, otherwise Draft: an invoice that was paid or canceled
 * elsewhere must not become payable by being imported. (A frozen customer's invoice is held as Draft, and a
 * requested Canceled is applied afterwards.)
 */
function firstStatus(requested: InvoiceStatus): InvoiceStatus {
  return requested === 'Placed' ? 'Placed' : 'Draft'
}
