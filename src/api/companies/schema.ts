// Bodies and answers about companies.
import { companyFields } from '../../domain/companies/company-fields.ts'
import type { Company, CompanyPush } from '../../domain/companies/company.ts'
import type { CreateCompany } from '../../domain/companies/create-company.ts'
import type { JsonValue } from '../../json/json.ts'
import { companyCustomer, pushOfCustomer } from '../customers/schema.ts'
import { list, object, optional, required, whole } from '../../schema/object.ts'
import { propertiesOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import { pathId, recordId } from '../../schema/text-fields.ts'
import { sourceTime } from '../../schema/plain-fields.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
import { validateSourceClock } from '../../schema/source-clock.ts'
import { shape, arrayOf, textOrNull, string } from '../../schema/shape.ts'
import { recordHub } from '../hub-fields-schema.ts'
import { writtenDetails } from '../answer-schemas.ts'

const companyMembers = { ...membersOf(companyFields), sourceModifiedDate: required(sourceTime) }

/** More than allowed, so that the refusal can state the actual rule. */
const customersMax = 100

export const updateCompanyBody = object(
  { id: optional(pathId), ...companyMembers },
  'CompanyUpdate',
)
export const createCompanyBody = object(
  {
    id: required(recordId),
    ...companyMembers,
    customers: optional(
      list(companyCustomer, {
        itemsMax: customersMax,
        description: 'At most one: a company can have only one customer.',
      }),
    ),
  },
  'CompanyCreate',
)
export const linkCustomerBody = object({ customerId: required(recordId) }, 'CustomerLink')

/** The push, or `null` after adding all faults to `issues`. */
export function readUpdate(body: JsonValue, now: Date, issues: Issues): CompanyPush | null {
  const input = updateCompanyBody.read(body, '', issues)
  validateSourceClock(input?.sourceModifiedDate, now, issues)
  return whole(updateCompanyBody, input, issues)
}

export function readCreate(body: JsonValue, now: Date, issues: Issues): CreateCompany | null {
  const input = createCompanyBody.read(body, '', issues)
  if (input === undefined) return null
  const customers = input.customers ?? []
  if (customers.length > 1) validateCount(customers.length, issues)
  const clock = customers[0]?.sourceModifiedDate
  validateSourceClock(clock, now, issues, '/customers/0/sourceModifiedDate')
  validateSourceClock(input.sourceModifiedDate, now, issues)
  const push = whole(createCompanyBody, input, issues)
  if (push === null) return null
  const [first] = push.customers ?? []
  const customer = first === undefined ? null : { id: first.id, ...pushOfCustomer(first) }
  return { id: push.id, push, customer }
}

function validateCount(count: number, issues: Issues): void {
  addFault(issues, {
    pointer: '/customers',
    rule: 'company_can_have_only_one_customer',
    message: `A company can have only one customer, but customers has ${count}.`,
    sent: String(count),
    expected: 'at most 1',
  })
}

/** `GET /integration/company/{id}` */
export function serializeCompany(company: Company) {
  const { id, blueTapeId, content, customerId, sourceModifiedDate } = company
  const { version, hubVersion, createdAt, updatedAt } = company
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { id, blueTapeId, ...content, customerId, sourceModifiedDate, hub }
}

export const companySchema = shape('Company', {
  id: string,
  blueTapeId: string,
  ...propertiesOf(companyFields),
  customerId: textOrNull,
  sourceModifiedDate: string,
  hub: recordHub,
})

export const companyCreated = shape('CompanyCreated', {
  blueTapeId: string,
  signUpUrls: arrayOf(shape('SignUpUrl', { customerId: string, signUpUrl: string })),
  details: writtenDetails,
})
