// What an operator decides about a company's credit, and how every other decision changes it.
import type { Company } from '../companies/company.ts'
import { defaultAutoApproval, type AutoApproval, type Credit, type CreditStatus } from './credit.ts'
import { companyNotFound } from './credit-refusals.ts'
import { zero, type Decimal } from '../decimal.ts'
import type { EventType } from '../event.ts'
import { applied, firstFields, made, rewritten, unchanged } from '../hub-write.ts'
import type { Decision, Moment, Write } from '../verdict.ts'

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
  moment: Moment,
): Decision<Credit> {
  if (company === null) throw companyNotFound()
  const stored = credit ?? newCredit(company.id, moment)
  const limit = command.limit === undefined ? stored.limit : command.limit
  const isSuspended = command.isSuspended ?? stored.status === 'suspended'
  const autoApproval = { ...stored.autoApproval, ...command.autoApproval }
  return changedCredit(credit, company.id, {
    fields: { limit, status: statusOf(limit, isSuspended), autoApproval },
    type: 'credit.updated',
    moment,
  })
}

export function liftBar(credit: Credit | null, moment: Moment): Decision<Credit> {
  if (credit === null) throw companyNotFound()
  return changedCredit(credit, credit.id, {
    fields: { barredUntil: null },
    type: 'credit.bar_lifted',
    moment,
  })
}

/** A credit that is there, or is made with the first thing that becomes of it. */
export function creditWrite(
  credit: Credit | null,
  companyId: string,
  { fields, type, moment }: CreditChange,
): Write & { readonly record: Credit } {
  if (credit !== null) return rewritten(credit, fields, type, moment)
  return made({ ...newCredit(companyId, moment), ...fields }, type)
}

type CreditChange = {
  readonly fields: Partial<Credit>
  readonly type: EventType
  readonly moment: Moment
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

function newCredit(companyId: string, moment: Moment): Credit {
  return {
    kind: 'credit',
    id: companyId,
    blueTapeId: moment.blueTapeId,
    ...firstFields(moment),
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
