// The fields of a customer that the source owns, all of them personal data.
import type { FieldTable } from '../fields.ts'

export const customerLimits = { personTextMax: 256 } as const

const person = { kind: 'text', lengthMax: customerLimits.personTextMax, personal: true } as const

export const customerFields = {
  firstName: { ...person, description: 'First name' },
  lastName: { ...person, description: 'Last name' },
  emailAddress: { ...person, description: 'Where notifications are sent' },
  cellPhoneNumber: { ...person, description: 'Where notifications are sent' },
} as const satisfies FieldTable
