// Changes of a company's credit: an operator's decisions, and the write that other decisions share.
import type { Company } from '../companies/company.ts'
import { defaultAutoApproval, type AutoApproval, type Credit, type CreditStatus } from './credit.ts'
import { companyNotFound } from '../companies/update-company.ts'
import { zero, type Decimal } from '../decimal.ts'
import type { EventType } from '../event.ts'
import { applied, initialFields, created, updated, unchanged } from '../hub-write.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** Omitted fields stay as stored. A limit of `null` revokes the approval. */
export type SetCredit = {
  readonly limit?: Decimal | null
  readonly isSuspended?: boolean
  readonly autoApproval?: Partial<AutoApproval>
}

export function setCredit(
  company: Company | null,
  credit: Credit | null,
  command: SetCredit,
  context: DecisionContext,
): Decision<Credit> {
  if (company === null) throw companyNotFound()
  const stored = credit ?? newCredit(company.id, context)
  const limit = command.limit === undefined ? stored.limit : command.limit
  const isSuspended = command.isSuspended ?? stored.status === 'suspended'
  const autoApproval = { ...stored.autoApproval, ...command.autoApproval }
  return changedCredit(credit, company.id, {
    fields: { limit, status: statusOf(limit, isSuspended), autoApproval },
    type: 'credit.updated',
    context,
  })
}

export function liftBar(credit: Credit | null, context: DecisionContext): Decision<Credit> {
  if (credit === null) throw companyNotFound()
  return changedCredit(credit, credit.id, {
    fields: { barredUntil: null },
    type: 'credit.bar_lifted',
    context,
  })
}

/** Updates the credit, or creates it with its first change. */
export function creditWrite(
  credit: Credit | null,
  companyId: string,
  { fields, type, context }: CreditChange,
): Write & { readonly record: Credit } {
  if (credit !== null) return updated(credit, fields, type, context)
  return created({ ...newCredit(companyId, context), ...fields }, type)
}

type CreditChange = {
  readonly fields: Partial<Credit>
  readonly type: EventType
  readonly context: DecisionContext
}

function changedCredit(
  credit: Credit | null,
  companyId: string,
  change: CreditChange,
): Decision<Credit> {
  const write = creditWrite(credit, companyId, change)
  if (credit !== null && write.event?.changes.length === 0) return unchanged(credit)
  return applied(write.record, [write])
}

function newCredit(companyId: string, context: DecisionContext): Credit {
  return {
    kind: 'credit',
    id: companyId,
    blueTapeId: context.blueTapeId,
    ...initialFields(context),
    status: 'notApproved',
    limit: null,
    balance: zero,
    automaticBalance: zero,
    processing: zero,
    barredUntil: null,
    autoApproval: defaultAutoApproval,
    autoUses: [],
  }
}

function statusOf(limit: Decimal | null, isSuspended: boolean): CreditStatus {
  if (isSuspended) return 'suspended'
  return limit === null ? 'notApproved' : 'active'
}
