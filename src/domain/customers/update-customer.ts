// PUT /integration/customer/{id}: the source updates a customer.
import { comparerOf } from '../field-changes.ts'
import { customerFields } from './customer-fields.ts'
import type { Customer, CustomerContent } from './customer.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { orderOfPush, applySourceUpdate, superseded } from '../source-update.ts'
import type { SourceTime } from '../source-clock.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type UpdateCustomer = {
  readonly content: CustomerContent
  readonly sourceModifiedDate: SourceTime
  readonly ifMatch: IfMatch | null
}

export const customerChanges = comparerOf(customerFields)

export function updateCustomer(
  customer: Customer | null,
  command: UpdateCustomer,
  context: DecisionContext,
): Decision<Customer> {
  if (customer === null) throw customerNotExists()
  const changes = customerChanges(customer.content, command.content)
  requireMatch(command.ifMatch, customer, () => changes)
  if (orderOfPush(command.sourceModifiedDate, customer) === 'earlier')
    return superseded(customer, command.sourceModifiedDate)
  return applySourceUpdate(
    customer,
    { ...customer, content: command.content },
    {
      changes,
      type: 'customer.updated',
      sent: command.sourceModifiedDate,
      context,
    },
  )
}

/** The customer named in the path does not exist. */
export function customerNotExists(): HubError {
  return new HubError('not_found', 'Customer not found.', { rule: 'customer_not_found' })
}
