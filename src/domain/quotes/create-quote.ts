// POST /integration/quote: creates a quote, together with its project if one is sent.
import { upsertProject, type SentProject } from '../projects/upsert-project.ts'
import type { Customer } from '../customers/customer.ts'
import { zero } from '../decimal.ts'
import { expiredQuote } from '../expired-on-arrival.ts'
import { HubError } from '../hub-error.ts'
import type { Project } from '../projects/project.ts'
import { quoteChanges } from './quote-changes.ts'
import { contentOfQuotePush, type Quote, type QuotePush } from './quote.ts'
import { orderOfPush } from '../source-update.ts'
import { customerNotFound } from '../invoices/update-invoice.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export type CreateQuote = {
  readonly id: string
  readonly push: QuotePush
  readonly project: SentProject | null
}

type Stored = {
  readonly existing: Quote | null
  readonly customer: Customer | null
  readonly project: Project | null
}

export function createQuote(
  { existing, customer, project }: Stored,
  command: CreateQuote,
  context: DecisionContext,
): Decision<Quote> {
  const { id, push, project: sentProject } = command
  if (existing !== null) throw alreadyExists(existing, command)
  if (customer === null) throw customerNotFound(push.customerId)
  const record: Quote = {
    kind: 'quote',
    id,
    blueTapeId: context.blueTapeId,
    version: 1,
    hubVersion: 0,
    status: 'PLACED',
    content: contentOfQuotePush(push, null),
    projectId: sentProject?.id ?? null,
    used: zero,
    sourceModifiedDate: push.sourceModifiedDate.text,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const own: Write = { record, event: { type: 'quote.created', changes: [] } }
  const { write, warnings: ofProject } =
    sentProject === null
      ? { write: null, warnings: [] }
      : upsertProject(project, sentProject, push.sourceModifiedDate, context)
  const writes = write === null ? [own] : [own, write]
  const warnings = [...expiredQuote(record, context.now), ...ofProject]
  return { verdict: 'applied', record, changed: [], warnings, writes }
}

/** The verdict `unchanged` tells a retry after a lost response that its first attempt succeeded. */
function alreadyExists(existing: Quote, { push, project }: CreateQuote): HubError {
  const same =
    quoteChanges(existing.content, contentOfQuotePush(push, null)).length === 0 &&
    existing.projectId === (project?.id ?? null) &&
    orderOfPush(push.sourceModifiedDate, existing) === 'equal'
  return new HubError('conflict', 'Quote already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}
