// POST /buyer/invoice/signup: whoever pays an invoice registers with the hub. A payer of a simplified one thereby
// becomes a customer of the account and the customer of the invoice, with a company where a business is named.
import type { Company } from '../companies/company.ts'
import type { Customer, CustomerContent } from './customer.ts'
import type { Issue } from '../issue.ts'
import { HubError, invalid } from '../hub-error.ts'
import { laterOf } from '../instant.ts'
import { isSimplified, type Invoice } from '../invoices/invoice.ts'
import { requireNotEnded } from '../invoices/invoice-obstacle.ts'
import { changed, registering } from './sign-up-customer.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** What the person says; `null` is "not said". */
export type Registration = {
  readonly [Name in keyof CustomerContent | BusinessField]: string | null
}
type BusinessField = 'businessName' | 'businessAddress' | 'businessPhoneNumber'

const personFields = ['firstName', 'lastName', 'emailAddress', 'cellPhoneNumber'] as const

export function signUpPayer(
  invoice: Invoice | null,
  customer: Customer | null,
  said: Registration,
  context: DecisionContext,
): Decision<Customer> {
  if (invoice === null) {
    throw new HubError('not_found', 'Invoice not found.', { rule: 'invoice_not_found' })
  }
  requireNotEnded(invoice, context)
  if (customer === null) return newCustomer(invoice, said, context)
  const company = isSimplified(invoice) ? newCompany(customer, said, context) : null
  const changes = [
    ...registering(customer, context),
    ...(company === null ? [] : [{ pointer: '/companyId', before: null, after: company.id }]),
  ]
  const decision = changed(customer, changes, context)
  if (company === null) return decision
  return { ...decision, writes: [...decision.writes, created(company)] }
}

function newCustomer(
  invoice: Invoice,
  said: Registration,
  context: DecisionContext,
): Decision<Customer> {
  const id = context.blueTapeId
  const person: Customer = {
    kind: 'customer',
    id,
    blueTapeId: id,
    version: 1,
    hubVersion: 0,
    content: requirePerson(said),
    companyId: null,
    registeredAt: context.now,
    frozenAt: null,
    sourceModifiedDate: beforeAnySource,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const company = newCompany(person, said, context)
  const record = company === null ? person : { ...person, companyId: company.id }
  const writes = [
    created(record),
    ...(company === null ? [] : [created(company)]),
    assigned(invoice, record, context),
  ]
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

/** The source has said nothing of the record yet, so whatever it says first is newer. */
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

function created(record: Customer | Company): Write {
  return { record, event: { type: `${record.kind}.created`, changes: [] } }
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

function requirePerson(said: Registration): CustomerContent {
  const content = contentOf(said)
  if (content !== null) return content
  throw invalid(personFields.filter((name) => said[name] === null).map(unsaid))
}

function contentOf(said: Registration): CustomerContent | null {
  const { firstName, lastName, emailAddress, cellPhoneNumber } = said
  if (firstName === null || lastName === null) return null
  if (emailAddress === null || cellPhoneNumber === null) return null
  return { firstName, lastName, emailAddress, cellPhoneNumber }
}

function unsaid(name: string): Issue {
  const message = `${name} is required but missing: a payer who signs up must send it.`
  return { pointer: `/${name}`, rule: 'field_required', message }
}
