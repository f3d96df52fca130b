// The customer on the wire: what a push may say. Its texts are a person's.
import type { Customer, CustomerContent } from '../../domain/customer.ts'
import type { SourceTime } from '../../domain/source-clock.ts'
import type { JsonValue } from '../json.ts'
import { object, optional, recordId, required, sourceTime, text, type ObjectOf } from './field.ts'
import { fault, type Notes } from './notes.ts'
import { noteSourceClock } from './source-clock.ts'

const personTextMax = 256
const personText = (description: string) =>
  required(text({ lengthMax: personTextMax, personal: true, description }))

const customerMembers = {
  firstName: personText('First name'),
  lastName: personText('Last name'),
  emailAddress: personText('Where notifications are sent'),
  cellPhoneNumber: personText('Where notifications are sent'),
  sourceModifiedDate: required(sourceTime),
}

export const updateCustomerBody = object(customerMembers, 'CustomerUpdate')
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

export function readCreate(
  body: JsonValue,
  now: Date,
  notes: Notes,
): (CustomerPush & { readonly id: string }) | null {
  const sent = createCustomerBody.read(body, '', notes)
  if (sent === undefined) return null
  if (typeof sent.companyId === 'string') {
    // There are no companies yet, so none can be the one that is meant.
    const message = 'Company not found.'
    fault(notes, {
      pointer: '/companyId',
      rule: 'company_not_found',
      message,
      sent: sent.companyId,
    })
  }
  const push = judge(sent, now, notes)
  return push === null || sent.id === undefined ? null : { id: sent.id, ...push }
}

function judge(
  sent: Partial<ObjectOf<typeof customerMembers>>,
  now: Date,
  notes: Notes,
): CustomerPush | null {
  const { firstName, lastName, emailAddress, cellPhoneNumber, sourceModifiedDate } = sent
  noteSourceClock(sourceModifiedDate, now, notes)
  if (notes.faults.length > 0) return null
  // Without a fault every required member was read.
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
