// The customer on the wire: what a push may say. Its texts are a person's.
import type { CreateCustomer } from '../../domain/customers/create-customer.ts'
import type { Customer, CustomerContent } from '../../domain/customers/customer.ts'
import type { SourceTime } from '../../domain/source-clock.ts'
import type { JsonValue } from '../../json/json.ts'
import {
  object,
  optional,
  pathId,
  recordId,
  required,
  sourceTime,
  text,
  type ObjectOf,
} from '../../schema/field.ts'
import type { Notes } from '../../schema/issues.ts'
import { noteSourceClock } from '../../schema/source-clock.ts'
import { operatedSchema } from '../operated-schema.ts'
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

export const customerLimits = { personTextMax: 256 } as const
const personText = (description: string) =>
  required(text({ lengthMax: customerLimits.personTextMax, personal: true, description }))

const customerMembers = {
  firstName: personText('First name'),
  lastName: personText('Last name'),
  emailAddress: personText('Where notifications are sent'),
  cellPhoneNumber: personText('Where notifications are sent'),
  sourceModifiedDate: required(sourceTime),
}

type SentCustomer = Partial<ObjectOf<typeof customerMembers>>

/** The contact person of a new company, sent along with it. */
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

/** The push, or `null` after all its faults were noted. */
export function readUpdate(body: JsonValue, now: Date, notes: Notes): CustomerPush | null {
  const sent = updateCustomerBody.read(body, '', notes)
  return sent === undefined ? null : judge(sent, now, notes)
}

export function readCreate(body: JsonValue, now: Date, notes: Notes): CreateCustomer | null {
  const sent = createCustomerBody.read(body, '', notes)
  if (sent === undefined) return null
  const push = judge(sent, now, notes)
  if (push === null || sent.id === undefined) return null
  return { id: sent.id, companyId: sent.companyId ?? null, ...push }
}

function judge(sent: SentCustomer, now: Date, notes: Notes): CustomerPush | null {
  noteSourceClock(sent.sourceModifiedDate, now, notes)
  return notes.faults.length > 0 ? null : pushOfCustomer(sent)
}

/** Without a fault every required member was read. */
export function pushOfCustomer(sent: SentCustomer): CustomerPush {
  const { firstName, lastName, emailAddress, cellPhoneNumber, sourceModifiedDate } = sent
  const content = { firstName, lastName, emailAddress, cellPhoneNumber } as CustomerContent
  return { content, sourceModifiedDate: sourceModifiedDate as SourceTime }
}

/** `GET /integration/customer/{id}` */
export function customerToWire(customer: Customer) {
  const { id, blueTapeId, content, companyId, sourceModifiedDate } = customer
  const { version, hubVersion, createdAt, updatedAt, registeredAt, frozenAt } = customer
  const hub = { version, hubVersion, createdAt, updatedAt, registeredAt, frozenAt }
  return { id, blueTapeId, ...content, companyId, sourceModifiedDate, hub }
}

export const customerSchema = shape('Customer', {
  id: string,
  blueTapeId: string,
  firstName: string,
  lastName: string,
  emailAddress: string,
  cellPhoneNumber: string,
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

export const customerOperated = operatedSchema('CustomerOperated', customerSchema, {
  invoices: shape('InvoicesHeld', { moved: integer, more: boolean }),
})
