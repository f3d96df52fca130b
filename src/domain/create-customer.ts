// POST /integration/customer: a new customer, or the news that it exists.
import type { Customer, CustomerContent } from './customer.ts'
import { HubError } from './hub-error.ts'
import { orderOfPush } from './settle.ts'
import type { SourceTime } from './source-clock.ts'
import { customerChanges } from './update-customer.ts'
import type { Decision, Moment } from './verdict.ts'

export type CreateCustomer = {
  readonly id: string
  readonly content: CustomerContent
  readonly sourceModifiedDate: SourceTime
}

export function createCustomer(
  existing: Customer | null,
  command: CreateCustomer,
  moment: Moment,
): Decision<Customer> {
  if (existing !== null) throw alreadyExists(existing, command)
  const record: Customer = {
    kind: 'customer',
    id: command.id,
    blueTapeId: moment.blueTapeId,
    version: 1,
    hubVersion: 0,
    content: command.content,
    sourceModifiedDate: command.sourceModifiedDate.text,
    companyId: null,
    registeredAt: null,
    frozenAt: null,
    createdAt: moment.now,
    updatedAt: moment.now,
  }
  const writes = [{ record, event: { type: 'customer.created', changes: [] } }] as const
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

function alreadyExists(existing: Customer, command: CreateCustomer): HubError {
  const same =
    customerChanges(existing.content, command.content).length === 0 &&
    orderOfPush(command.sourceModifiedDate, existing) === 'equal'
  return new HubError('conflict', 'Customer already exists.', {
    rule: 'already_exists',
    blueTapeId: existing.blueTapeId,
    version: existing.version,
    verdict: same ? 'unchanged' : 'refused',
  })
}
