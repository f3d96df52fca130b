// Creates or updates a customer that was imported from the source, as if the source had pushed it.
import type { Company } from '../companies/company.ts'
import { createCustomer, type CreateCustomer } from './create-customer.ts'
import type { Customer } from './customer.ts'
import { updateCustomer } from './update-customer.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

type Stored = { readonly existing: Customer | null; readonly company: Company | null }

/** As with a push, `companyId` is used only when the customer is new. */
export function importCustomer(
  { existing, company }: Stored,
  command: CreateCustomer,
  context: DecisionContext,
): Decision<Customer> {
  if (existing === null) return createCustomer({ existing, company }, command, context)
  return updateCustomer(existing, { ...command, ifMatch: null }, context)
}
