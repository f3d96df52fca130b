// What an operator decides about a company's credit, and how every other decision changes it.
import type { Company } from '../companies/company.ts'
import { defaultAutoApproval, type AutoApproval, type Credit, type CreditStatus } from './credit.ts'
import { companyNotFound } from './credit-refusals.ts'
import { zero, type Decimal } from '../decimal.ts'
import type { EventType } from '../event.ts'
import { applied, firstFields, made, rewritten, unchanged } from '../hub-write.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** What is not said stays as it is. A limit of `null` takes the approval back. */
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

/** A credit that is there, or is made with the first thing that becomes of it. */
export function creditWrite(
  credit: Credit | null,
  companyId: string,
  { fields, type, context }: CreditChange,
): Write & { readonly record: Credit } {
  if (credit !== null) return rewritten(credit, fields, type, context)
  return made({ ...newCredit(companyId, context), ...fields }, type)
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
    ...firstFields(context),
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
