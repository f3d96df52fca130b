// PUT /operator/account/{accountId}/customer/{id}/unfreeze
import type { Customer } from './customer.ts'
import { frozen } from './freeze-customer.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export function unfreezeCustomer(
  customer: Customer | null,
  context: DecisionContext,
): Decision<Customer> {
  return frozen(customer, null, context)
}
