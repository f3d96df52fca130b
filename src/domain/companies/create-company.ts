// POST /integration/company: creates a company, together with its customer if one is sent.
import { companyChanges, contentOfCompanyPush, type Company, type CompanyPush } from './company.ts'
import { createCustomer, type CreateCustomer } from '../customers/create-customer.ts'
import type { Customer } from '../customers/customer.ts'
import { HubError } from '../hub-error.ts'
import { orderOfPush } from '../source-update.ts'
import { customerChanges } from '../customers/update-customer.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** The contact person of a new company. */
export type CompanyCustomer = Omit<CreateCustomer, 'companyId'>

export type CreateCompany = {
  readonly id: string
  readonly push: CompanyPush
  readonly customer: CompanyCustomer | null
}

type Stored = { readonly company: Company | null; readonly customer: Customer | null }

export function createCompany(
  stored: Stored,
  { id, push, customer }: CreateCompany,
  context: DecisionContext,
): Decision<Company> {
  if (stored.company !== null) throw alreadyExists(stored.company, stored.customer, push, customer)
  const record: Company = {
    kind: 'company',
    id,
    blueTapeId: context.blueTapeId,
    version: 1,
    hubVersion: 0,
    content: contentOfCompanyPush(push, null),
    customerId: customer?.id ?? null,
    sourceModifiedDate: push.sourceModifiedDate.text,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const writes: Write[] = [{ record, event: { type: 'company.created', changes: [] } }]
  if (customer !== null) writes.push(...customerWrites(record, stored.customer, customer, context))
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

function customerWrites(
  company: Company,
  existing: Customer | null,
  customer: CompanyCustomer,
  context: DecisionContext,
): Write[] {
  if (existing !== null) throw customerExists(existing)
  const command = { ...customer, companyId: null }
  const created = createCustomer({ existing, company: null }, command, context)
  const record = { ...created.record, companyId: company.id }
  return [{ record, event: { type: 'customer.created', changes: [] } }]
}

/** Linking an existing customer is a separate call. */
function customerExists({ blueTapeId, version }: Customer): HubError {
  return new HubError('conflict', 'Customer already exists.', {
    rule: 'already_exists',
    blueTapeId,
    version,
  })
}

/** The verdict `unchanged` tells a retry after a lost response that its first attempt succeeded. */
function alreadyExists(
  company: Company,
  stored: Customer | null,
  push: CompanyPush,
  customer: CompanyCustomer | null,
): HubError {
  const same =
    companyChanges(company.content, contentOfCompanyPush(push, null)).length === 0 &&
    orderOfPush(push.sourceModifiedDate, company) === 'equal' &&
    (customer === null || isStored(customer, company, stored))
  return new HubError('conflict', 'Company already exists.', {
    rule: 'already_exists',
    blueTapeId: company.blueTapeId,
    version: company.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}

function isStored(customer: CompanyCustomer, company: Company, stored: Customer | null): boolean {
  return (
    stored !== null &&
    company.customerId === customer.id &&
    customerChanges(stored.content, customer.content).length === 0
  )
}
