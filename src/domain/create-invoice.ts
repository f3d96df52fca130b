// POST /integration/invoice: a new invoice, or the news that it exists.
import { approveByQuote } from './approve-by-quote.ts'
import { bringProject, type BroughtProject } from './bring-project.ts'
import type { Credit } from './credit.ts'
import type { Customer } from './customer.ts'
import type { CreditPolicies } from './draw.ts'
import type { Finding } from './finding.ts'
import { contentOfPush, withExtra, type Invoice, type InvoicePush } from './invoice.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { alreadyExists, newInvoice, nothingStored, type Cited } from './new-invoice.ts'
import type { Project } from './project.ts'
import type { Quote } from './quote.ts'
import { customerNotFound, statusNotYours } from './update-invoice.ts'
import type { Decision, Moment, Write } from './verdict.ts'

export type CreateInvoice = {
  readonly id: string
  readonly push: InvoicePush
  readonly cited: Cited
  readonly project: BroughtProject | null
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
  moment: Moment,
): Decision<Invoice> {
  const { id, push, cited } = command
  const status = firstStatus(push.status)
  const content = contentOfPush(push, nothingStored)
  const draft = { id, content, cited, status, sent: push.sourceModifiedDate }
  if (existing !== null) throw alreadyExists(existing, draft)
  if (customer === null) throw customerNotFound(push.customerId)
  const isHeld = status === 'Placed' && customer.frozenAt !== null
  const first = isHeld
    ? withExtra({ ...newInvoice(draft, moment), status: 'Draft' }, { heldFrom: 'Placed' })
    : newInvoice(draft, moment)
  const ignored = first.status === push.status ? [] : [statusNotYours(first.status, push.status)]
  const brought = withProject(project, command, moment)
  const isQuoted = cited.quoteId !== null || cited.quoteRefNumber !== null
  const byQuote = isQuoted
    ? approveByQuote(first, { quote, customer, credit, policies }, moment)
    : { warning: null, record: first, writes: [] }
  const warnings = [...ignored, ...brought.warnings, ...ofQuote(byQuote.warning)]
  const created: Write = { record: first, event: { type: 'invoice.created', changes: [] } }
  const approved = byQuote.warning === null ? byQuote : { record: first, writes: [] }
  const writes = [...brought.writes, created, ...approved.writes]
  return { verdict: 'applied', record: approved.record, changed: [], warnings, writes }
}

function ofQuote(warning: Finding | null): readonly Finding[] {
  return warning === null ? [] : [warning]
}

type Brings = {
  readonly project: BroughtProject | null
  readonly push: Pick<InvoicePush, 'sourceModifiedDate'>
}

/** The project that an invoice of either kind brings along. */
export function withProject(
  stored: Project | null,
  { project, push }: Brings,
  moment: Moment,
): { readonly writes: readonly Write[]; readonly warnings: readonly Finding[] } {
  if (project === null) return { writes: [], warnings: [] }
  const { write, warnings } = bringProject(stored, project, push.sourceModifiedDate, moment)
  return { writes: write === null ? [] : [write], warnings }
}

/**
 * A new invoice is Draft or Placed; of a frozen customer it is Draft until that is unfrozen. One that
 * claims to be further on begins as Draft: what is paid or canceled elsewhere must not become payable
 * here by being imported.
 */
function firstStatus(claimed: InvoiceStatus): InvoiceStatus {
  return claimed === 'Placed' ? 'Placed' : 'Draft'
}
