// Bodies and answers of sign-ups by buyers.
import { string, shape, nullable, boolean } from '../../schema/shape.ts'
import { optional, object, whole } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import type { JsonValue } from '../../json/json.ts'
import type { Issues } from '../../schema/issues.ts'
import type { Registration } from '../../domain/customers/sign-up-payer.ts'
import { buyerDetails, buyerSchema } from '../buyer-schema.ts'
import type { Customer } from '../../domain/customers/customer.ts'

export const registrationLimits = { personTextMax: 256, businessTextMax: 1_000 } as const

const person = (description: string) =>
  optional(text({ lengthMax: registrationLimits.personTextMax, personal: true, description }))
const business = (description: string) =>
  optional(text({ lengthMax: registrationLimits.businessTextMax, personal: true, description }))

/** Every member is optional, since nothing is needed for an invoice with a customer. */
export const signUpPayerBody = object(
  {
    firstName: person('First name'),
    lastName: person('Last name'),
    emailAddress: person('Where notifications are sent'),
    cellPhoneNumber: person('Where notifications are sent'),
    businessName: business('Creates a company of the account, which trade credit requires'),
    businessAddress: business('Address of the business, in one line'),
    businessPhoneNumber: business('Phone number of the business'),
  },
  'PayerSignUp',
)

export function readRegistration(body: JsonValue, issues: Issues): Registration | null {
  return whole(signUpPayerBody, signUpPayerBody.read(body, '', issues), issues)
}

export const signedUpSchema = shape('SignedUp', {
  customerId: string,
  companyId: nullable(string),
  isRegistered: boolean,
  details: buyerDetails,
})

export function serializeSignedUp({ id, companyId, registeredAt }: Customer) {
  return { customerId: id, companyId, isRegistered: registeredAt !== null }
}

export const openedSignUpSchema = shape('OpenedSignUp', {
  supplier: nullable(string),
  buyer: buyerSchema,
})
