// POST /buyer/signup: a customer signs up with the hub.
import type { Customer } from './customer.ts'
import { HubError } from '../hub-error.ts'
import { laterOf } from '../instant.ts'
import type { Change } from '../json-changes.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'
import { unchanged } from '../hub-write.ts'

/** Takes no data from the person: the source owns the customer's content. */
export function signUpCustomer(
  customer: Customer | null,
  context: DecisionContext,
): Decision<Customer> {
  if (customer === null) {
    throw new HubError('not_found', 'Customer not found.', { rule: 'customer_not_found' })
  }
  return changed(customer, registering(customer, context), context)
}

export function registering({ registeredAt }: Customer, { now }: DecisionContext): Change[] {
  return registeredAt === null ? [{ pointer: '/registeredAt', before: null, after: now }] : []
}

/** Applies the hub's own changes, which leave the source's version as it is. */
export function changed(
  customer: Customer,
  changes: readonly Change[],
  context: DecisionContext,
): Decision<Customer> {
  if (changes.length === 0) {
    return unchanged(customer)
  }
  const record: Customer = {
    ...customer,
    ...Object.fromEntries(changes.map(({ pointer, after }) => [pointer.slice(1), after])),
    hubVersion: customer.hubVersion + 1,
    updatedAt: laterOf(context.now, customer.updatedAt),
  }
  const writes: readonly Write[] = [{ record, event: { type: 'customer.registered', changes } }]
  const pointers = changes.map(({ pointer }) => pointer)
  return { verdict: 'applied', record, changed: pointers, warnings: [], writes }
}
