// Reads the customer import named by the path.
import { HubError } from '../../domain/hub-error.ts'
import type { CustomerImport } from '../../store/imports/import-port.ts'
import type { AnyCall } from '../call.ts'
import { requireId } from '../target.ts'

export async function readImport({ store, accountId, id }: AnyCall): Promise<CustomerImport> {
  requireId(id)
  const found = isUuid(id) ? await store.readCustomerImport(accountId, id) : null
  if (found !== null) return found
  const rule = 'customer_import_not_found'
  throw new HubError('not_found', 'Import not found.', { rule })
}

/** PostgreSQL would fail on other texts. */
function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
