// POST /integration/customer: creates a customer.
import type { Company } from '../companies/company.ts'
import type { Customer, CustomerContent } from './customer.ts'
import { HubError } from '../hub-error.ts'
import { companyWithCustomer, requireNoCustomer } from '../companies/link-customer.ts'
import { orderOfPush } from '../source-update.ts'
import type { SourceTime } from '../source-clock.ts'
import { referencedCompanyNotFound } from '../companies/update-company.ts'
import { customerChanges } from './update-customer.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export type CreateCustomer = {
  readonly id: string
  readonly content: CustomerContent
  /** The company whose contact person the customer becomes. */
  readonly companyId: string | null
  readonly sourceModifiedDate: SourceTime
}

type Stored = { readonly existing: Customer | null; readonly company: Company | null }

export function createCustomer(
  { existing, company }: Stored,
  command: CreateCustomer,
  context: DecisionContext,
): Decision<Customer> {
  const { companyId } = command
  if (existing !== null) throw alreadyExists(existing, command)
  if (companyId !== null && company === null) throw referencedCompanyNotFound(companyId)
  const record: Customer = {
    kind: 'customer',
    id: command.id,
    blueTapeId: context.blueTapeId,
    version: 1,
    hubVersion: 0,
    content: command.content,
    companyId,
    registeredAt: null,
    frozenAt: null,
    sourceModifiedDate: command.sourceModifiedDate.text,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const writes: Write[] = [{ record, event: { type: 'customer.created', changes: [] } }]
  if (company !== null) {
    requireNoCustomer(company, { pointer: '/companyId', customerId: command.id })
    writes.push(companyWithCustomer(company, command.id, context).write)
  }
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

function alreadyExists(existing: Customer, command: CreateCustomer): HubError {
  const same =
    customerChanges(existing.content, command.content).length === 0 &&
    (command.companyId === null || command.companyId === existing.companyId) &&
    orderOfPush(command.sourceModifiedDate, existing) === 'equal'
  return new HubError('conflict', 'Customer already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}
