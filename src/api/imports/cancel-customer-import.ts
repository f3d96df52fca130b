// Cancels a running customer import. Imported customers remain; the rest of the current page is skipped.
import { endpoint } from '../endpoint.ts'
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import { customerImportSchema, serializeCustomerImport } from './schema.ts'
import { auditEntryOfCaller } from '../operator-action.ts'
import { readImport } from './read-import.ts'

export const cancelCustomerImport = endpoint({
  name: 'cancel-customer-import',
  audiences: {
    account: 'PUT /integration/customer-import/{id}/cancel',
    operator: 'PUT /operator/account/{accountId}/customer-import/{id}/cancel',
  },
  summary: 'Cancel a running customer import; customers already imported are kept',
  access: 'write',
  isAudited: true,
  success: { status: 200, schema: customerImportSchema },
  refusals: [404, 409],
  async handle(call, name) {
    const { importId } = await readImport(call)
    const entry = auditEntryOfCaller(call, { name, subject: importId, details: {} })
    const canceled = await call.store.cancelCustomerImport(call.accountId, importId, entry)
    if (canceled === null) throw hasEnded()
    return okAnswer(serializeCustomerImport(canceled))
  },
})

function hasEnded(): HubError {
  const rule = 'customer_import_ended'
  return new HubError('conflict', 'The import has ended.', { rule })
}
