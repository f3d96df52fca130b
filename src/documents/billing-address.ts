// The billing address of an invoice.
import type { Company } from '../domain/companies/company.ts'
import type { Customer } from '../domain/customers/customer.ts'

/** The business first, then the person, as in an address. */
export function billingAddress(customer: Customer | null, company: Company | null): string[] {
  if (customer === null) return []
  const { firstName, lastName } = customer.content
  const person = `${firstName} ${lastName}`
  if (company === null) return [person]
  const { businessName, businessAddress } = company.content
  return [businessName, person, businessAddress]
}
