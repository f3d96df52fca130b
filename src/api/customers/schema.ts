// Bodies and answers about customers, whose texts are personal data.
import type { CreateCustomer } from '../../domain/customers/create-customer.ts'
import { customerFields } from '../../domain/customers/customer-fields.ts'
import { contentMaker } from '../../domain/fields.ts'
import type { Customer, CustomerContent } from '../../domain/customers/customer.ts'
import type { SourceTime } from '../../domain/source-clock.ts'
import type { JsonValue } from '../../json/json.ts'
import { object, optional, required, whole, type ObjectOf } from '../../schema/object.ts'
import { propertiesOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import { pathId, recordId } from '../../schema/text-fields.ts'
import { sourceTime } from '../../schema/plain-fields.ts'
import type { Issues } from '../../schema/issues.ts'
import { validateSourceClock } from '../../schema/source-clock.ts'
import { operatorResultSchema } from '../operator-result-schema.ts'
import {
  shape,
  string,
  textOrNull,
  nullable,
  instant,
  integer,
  boolean,
} from '../../schema/shape.ts'
import { hubProperties } from '../hub-fields-schema.ts'
import { writtenDetails } from '../answer-schemas.ts'

const customerMembers = { ...membersOf(customerFields), sourceModifiedDate: required(sourceTime) }

/** The customer in the body of a new company. */
export const companyCustomer = object(
  { id: required(recordId), ...customerMembers },
  'CompanyCustomer',
)

export const updateCustomerBody = object(
  { id: optional(pathId), ...customerMembers },
  'CustomerUpdate',
)
export const createCustomerBody = object(
  { id: required(recordId), ...customerMembers, companyId: optional(recordId) },
  'CustomerCreate',
)

type CustomerPush = { readonly content: CustomerContent; readonly sourceModifiedDate: SourceTime }

/** The push, or `null` after adding all faults to `issues`. */
export function readUpdate(body: JsonValue, now: Date, issues: Issues): CustomerPush | null {
  const input = updateCustomerBody.read(body, '', issues)
  validateSourceClock(input?.sourceModifiedDate, now, issues)
  const customer = whole(updateCustomerBody, input, issues)
  return customer && pushOfCustomer(customer)
}

export function readCreate(body: JsonValue, now: Date, issues: Issues): CreateCustomer | null {
  const input = createCustomerBody.read(body, '', issues)
  validateSourceClock(input?.sourceModifiedDate, now, issues)
  const customer = whole(createCustomerBody, input, issues)
  if (customer === null) return null
  return { id: customer.id, companyId: customer.companyId, ...pushOfCustomer(customer) }
}

const makeContent = contentMaker(customerFields)

export function pushOfCustomer(customer: ObjectOf<typeof customerMembers>): CustomerPush {
  const { sourceModifiedDate } = customer
  return { content: makeContent(customer, null), sourceModifiedDate }
}

/** `GET /integration/customer/{id}` */
export function serializeCustomer(customer: Customer) {
  const { id, blueTapeId, content, companyId, sourceModifiedDate } = customer
  const { version, hubVersion, createdAt, updatedAt, registeredAt, frozenAt } = customer
  const hub = { version, hubVersion, createdAt, updatedAt, registeredAt, frozenAt }
  return { id, blueTapeId, ...content, companyId, sourceModifiedDate, hub }
}

export const customerSchema = shape('Customer', {
  id: string,
  blueTapeId: string,
  ...propertiesOf(customerFields),
  companyId: textOrNull,
  sourceModifiedDate: string,
  hub: shape('CustomerHubFields', {
    ...hubProperties,
    registeredAt: nullable(instant),
    frozenAt: nullable(instant),
  }),
})

export const customerCreated = shape('CustomerCreated', {
  blueTapeId: string,
  signUpUrl: string,
  details: writtenDetails,
})

export const customerOperatorResult = operatorResultSchema('CustomerOperated', customerSchema, {
  invoices: shape('InvoicesHeld', { moved: integer, more: boolean }),
})
