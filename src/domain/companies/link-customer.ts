// POST /integration/company/{id}/customer: makes a customer the contact person of a company. Both records
// refer to each other, and a company has at most one customer.
import type { Company } from './company.ts'
import type { Customer } from '../customers/customer.ts'
import { HubError, invalid } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { laterOf } from '../instant.ts'
import { companyNotFound } from './update-company.ts'
import { customerNotExists } from '../customers/update-customer.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

type LinkCustomer = { readonly customerId: string; readonly ifMatch: IfMatch | null }

export function linkCustomer(
  company: Company | null,
  customer: Customer | null,
  { ifMatch }: LinkCustomer,
  context: DecisionContext,
): Decision<Company> {
  if (company === null) throw companyNotFound()
  if (customer === null) throw customerNotExists()
  requireMatch(ifMatch, company, () => [])
  if (company.customerId === customer.id) {
    return unchanged(company)
  }
  requireNoCustomer(company, { pointer: '/customerId', customerId: customer.id })
  if (customer.companyId !== null) throw ofAnotherCompany()
  const { record, write } = companyWithCustomer(company, customer.id, context)
  const linked = {
    ...customer,
    companyId: company.id,
    version: customer.version + 1,
    updatedAt: laterOf(context.now, customer.updatedAt),
  }
  const changes = [{ pointer: '/companyId', before: null, after: company.id }]
  const writes = [write, { record: linked, event: { type: 'customer.linked', changes } }] as const
  return { verdict: 'applied', record, changed: ['/customerId'], warnings: [], writes }
}

/** Only the company's side of the link; the caller writes the customer's `companyId`. */
export function companyWithCustomer(
  company: Company,
  customerId: string,
  context: DecisionContext,
): { record: Company; write: Write } {
  const record = {
    ...company,
    customerId,
    version: company.version + 1,
    updatedAt: laterOf(context.now, company.updatedAt),
  }
  const changes = [{ pointer: '/customerId', before: null, after: customerId }]
  return { record, write: { record, event: { type: 'company.customer_linked', changes } } }
}

type RequestedCustomer = { readonly pointer: string; readonly customerId: string }

export function requireNoCustomer(
  company: Company,
  { pointer, customerId }: RequestedCustomer,
): void {
  if (company.customerId === null) return
  throw invalid([
    {
      pointer,
      rule: 'company_can_have_only_one_customer',
      message: 'A company can have only one customer, and this one already has another.',
      sent: customerId,
      stored: company.customerId,
    },
  ])
}

function ofAnotherCompany(): HubError {
  return new HubError('conflict', 'Customer belongs to another company.', {
    rule: 'customer_of_another_company',
  })
}
