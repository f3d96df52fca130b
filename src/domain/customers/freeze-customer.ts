// PUT /operator/account/{accountId}/customer/{id}/freeze: nothing of the customer can be paid.
import type { Customer } from './customer.ts'
import { HubError } from '../hub-error.ts'
import { laterOf, type Instant } from '../instant.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export function freezeCustomer(
  customer: Customer | null,
  context: DecisionContext,
): Decision<Customer> {
  return frozen(customer, context.now, context)
}

/** Frozen since an instant, or not at all; what it is already is `unchanged`. */
export function frozen(
  customer: Customer | null,
  frozenAt: Instant | null,
  context: DecisionContext,
): Decision<Customer> {
  if (customer === null) {
    throw new HubError('not_found', 'Customer not found.', { rule: 'customer_not_found' })
  }
  const before = customer.frozenAt
  if ((before === null) === (frozenAt === null)) {
    return { verdict: 'unchanged', record: customer, changed: [], warnings: [], writes: [] }
  }
  const { hubVersion, updatedAt } = customer
  const own = { hubVersion: hubVersion + 1, updatedAt: laterOf(context.now, updatedAt) }
  const record = { ...customer, ...own, frozenAt }
  const changes = [{ pointer: '/frozenAt', before, after: frozenAt }]
  const type = frozenAt === null ? 'customer.unfrozen' : 'customer.frozen'
  const writes = [{ record, event: { type, changes } }] as const
  return { verdict: 'applied', record, changed: ['/frozenAt'], warnings: [], writes }
}
