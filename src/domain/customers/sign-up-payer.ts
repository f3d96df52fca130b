// POST /buyer/invoice/signup: a payer signs up with the hub. The payer of a simplified invoice becomes its customer,
// with a company if a business is named.
import type { Company } from '../companies/company.ts'
import type { Customer, CustomerContent } from './customer.ts'
import type { Issue } from '../issue.ts'
import { HubError, invalid } from '../hub-error.ts'
import { created } from '../hub-write.ts'
import { laterOf } from '../instant.ts'
import { isSimplified, type Invoice } from '../invoices/invoice.ts'
import { requireNotEnded } from '../invoices/invoice-obstacle.ts'
import { changed, registering } from './sign-up-customer.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** The submitted form; `null` if a field was not sent. */
export type Registration = {
  readonly [Name in keyof CustomerContent | BusinessField]: string | null
}
type BusinessField = 'businessName' | 'businessAddress' | 'businessPhoneNumber'

const personFields = ['firstName', 'lastName', 'emailAddress', 'cellPhoneNumber'] as const

export function signUpPayer(
  invoice: Invoice | null,
  customer: Customer | null,
  registration: Registration,
  context: DecisionContext,
): Decision<Customer> {
  if (invoice === null) {
    throw new HubError('not_found', 'Invoice not found.', { rule: 'invoice_not_found' })
  }
  requireNotEnded(invoice, context)
  if (customer === null) return newCustomer(invoice, registration, context)
  const company = isSimplified(invoice) ? newCompany(customer, registration, context) : null
  const changes = [
    ...registering(customer, context),
    ...(company === null ? [] : [{ pointer: '/companyId', before: null, after: company.id }]),
  ]
  const decision = changed(customer, changes, context)
  if (company === null) return decision
  return { ...decision, writes: [...decision.writes, created(company, 'company.created')] }
}

function newCustomer(
  invoice: Invoice,
  registration: Registration,
  context: DecisionContext,
): Decision<Customer> {
  const id = context.blueTapeId
  const person: Customer = {
    kind: 'customer',
    id,
    blueTapeId: id,
    version: 1,
    hubVersion: 0,
    content: requirePerson(registration),
    companyId: null,
    registeredAt: context.now,
    frozenAt: null,
    sourceModifiedDate: beforeAnySource,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const company = newCompany(person, registration, context)
  const record = company === null ? person : { ...person, companyId: company.id }
  const writes = [
    created(record, 'customer.created'),
    ...(company === null ? [] : [created(company, 'company.created')]),
    assigned(invoice, record, context),
  ]
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

/** Earlier than any real source clock, so that the source's first push is newer. */
const beforeAnySource = '1970-01-01'

function newCompany(
  customer: Customer,
  { businessName, businessAddress, businessPhoneNumber }: Registration,
  context: DecisionContext,
): Company | null {
  if (businessName === null || customer.companyId !== null) return null
  const id = context.blueTapeId
  return {
    kind: 'company',
    id,
    blueTapeId: id,
    version: 1,
    hubVersion: 0,
    content: {
      businessName,
      businessAddress: businessAddress ?? '',
      businessPhoneNumber,
      businessDisplayName: null,
      creditDetails: null,
    },
    customerId: customer.id,
    sourceModifiedDate: beforeAnySource,
    createdAt: context.now,
    updatedAt: context.now,
  }
}

function assigned(invoice: Invoice, customer: Customer, context: DecisionContext): Write {
  const record = {
    ...invoice,
    content: { ...invoice.content, customerId: customer.id },
    hubVersion: invoice.hubVersion + 1,
    updatedAt: laterOf(context.now, invoice.updatedAt),
  }
  const changes = [{ pointer: '/customerId', before: null, after: customer.id }]
  return { record, event: { type: 'invoice.customer_assigned', changes } }
}

function requirePerson(registration: Registration): CustomerContent {
  const content = contentOf(registration)
  if (content !== null) return content
  throw invalid(personFields.filter((name) => registration[name] === null).map(missingField))
}

function contentOf(registration: Registration): CustomerContent | null {
  const { firstName, lastName, emailAddress, cellPhoneNumber } = registration
  if (firstName === null || lastName === null) return null
  if (emailAddress === null || cellPhoneNumber === null) return null
  return { firstName, lastName, emailAddress, cellPhoneNumber }
}

function missingField(name: string): Issue {
  const message = `${name} is required but missing: a payer who signs up must send it.`
  return { pointer: `/${name}`, rule: 'field_required', message }
}
