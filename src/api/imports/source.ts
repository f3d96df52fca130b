// Reads the customer source of an account, and the refusals of imports.
import { HubError } from '../../domain/hub-error.ts'
import type { CustomerSource } from '../../store/imports/import-port.ts'
import type { AnyCall } from '../call.ts'

export async function readCustomerSource({ store, accountId }: AnyCall): Promise<CustomerSource> {
  const source = await store.readCustomerSource(accountId)
  if (source !== null) return source
  const message = 'The account has no customer source.'
  throw new HubError('not_found', message, { rule: 'customer_source_not_found' })
}

export function importIsRunning(): HubError {
  const message = 'A customer import is already running.'
  return new HubError('conflict', message, { rule: 'customer_import_running' })
}
