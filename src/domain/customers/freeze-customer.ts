// PUT /operator/account/{accountId}/customer/{id}/freeze: blocks payments of the customer's invoices.
import type { Customer } from './customer.ts'
import { HubError } from '../hub-error.ts'
import { laterOf, type Instant } from '../instant.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

export function freezeCustomer(
  customer: Customer | null,
  context: DecisionContext,
): Decision<Customer> {
  return frozen(customer, context.now, context)
}

/** Freezes the customer, or unfreezes them if `frozenAt` is `null`. */
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
    return unchanged(customer)
  }
  const { hubVersion, updatedAt } = customer
  const own = { hubVersion: hubVersion + 1, updatedAt: laterOf(context.now, updatedAt) }
  const record = { ...customer, ...own, frozenAt }
  const changes = [{ pointer: '/frozenAt', before, after: frozenAt }]
  const type = frozenAt === null ? 'customer.unfrozen' : 'customer.frozen'
  const writes = [{ record, event: { type, changes } }] as const
  return { verdict: 'applied', record, changed: ['/frozenAt'], warnings: [], writes }
}
