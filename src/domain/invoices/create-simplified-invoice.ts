// POST /integration/invoice/simplify: creates an invoice with payers instead of a customer. It is Placed at
// once, and the first payer to sign up becomes its customer.
import type { SentProject } from '../projects/upsert-project.ts'
import { withProject } from './create-invoice.ts'
import { expiredInvoice } from '../expired-on-arrival.ts'
import { contentOfPush, type Invoice, type SimplifiedPush } from './invoice.ts'
import { alreadyExists, newInvoice, nothingCited } from './new-invoice.ts'
import type { Project } from '../projects/project.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type CreateSimplifiedInvoice = {
  readonly id: string
  readonly push: SimplifiedPush
  readonly project: SentProject | null
}

export function createSimplifiedInvoice(
  { existing, project: stored }: { existing: Invoice | null; project: Project | null },
  { id, push, project }: CreateSimplifiedInvoice,
  context: DecisionContext,
): Decision<Invoice> {
  const customerId = existing?.content.customerId ?? null
  const content = { ...contentOfPush(push, null), customerId }
  const cited = { ...nothingCited, projectId: project?.id ?? null }
  const draft = { id, content, cited, status: 'Placed', sent: push.sourceModifiedDate } as const
  if (existing !== null) throw alreadyExists(existing, draft)
  const record = newInvoice(draft, context)
  const { writes: projectWrites, warnings: ofProject } = withProject(
    stored,
    { project, push },
    context,
  )
  const warnings = [...expiredInvoice(record, context.now), ...ofProject]
  const created = { record, event: { type: 'invoice.created', changes: [] } } as const
  return { verdict: 'applied', record, changed: [], warnings, writes: [...projectWrites, created] }
}
