// How far a pull of customers has come, and what became of it.
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import type { AnyCall, Operation } from '../call.ts'
import { customerImportSchema, customerImportToWire } from '../wire/customer-import.ts'
import { readQuery } from '../wire/query.ts'
import { requireId } from '../write.ts'

export function getImport(name: string): Operation<AnyCall> {
  return {
    name,
    summary: 'Read how far an import of customers has come',
    access: 'read',
    success: { status: 200, schema: customerImportSchema },
    refusals: [404],
    async handle(call) {
      readQuery({}, call.query)
      const { store, accountId, id } = call
      requireId(id)
      const found = isUuid(id) ? await store.readCustomerImport(accountId, id) : null
      if (found === null) throw importNotFound()
      return okAnswer(customerImportToWire(found))
    },
  }
}

/** What is none would be refused by PostgreSQL. */
function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function importNotFound(): HubError {
  const rule = 'customer_import_not_found'
  return new HubError('not_found', 'Import not found.', { rule })
}
