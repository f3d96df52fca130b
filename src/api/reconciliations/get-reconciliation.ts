// Reads a reconciliation with its first differences.
import { HubError } from '../../domain/hub-error.ts'
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { readQuery } from '../../schema/query.ts'
import { requireId } from '../target.ts'
import {
  reconciliationResultSchema,
  serializeDifference,
  serializeReconciliation,
} from './schema.ts'

export const getReconciliation = endpoint({
  name: 'get-reconciliation',
  audiences: {
    account: 'GET /integration/reconciliation/{id}',
    operator: 'GET /operator/account/{accountId}/reconciliation/{id}',
  },
  summary: 'Read a reconciliation and its first differences',
  access: 'read',
  success: { status: 200, schema: reconciliationResultSchema },
  refusals: [404],
  async handle({ store, accountId, id, query }) {
    readQuery({}, query)
    requireId(id)
    const record = await store.readRecord(accountId, 'reconciliation', id)
    if (record === null) throw reconciliationNotFound()
    const differences = await store.readDifferences(accountId, id)
    const shown = differences.map((one) => serializeDifference(record.recordKind, one))
    return okAnswer({ ...serializeReconciliation(record), differences: shown })
  },
})

function reconciliationNotFound(): HubError {
  const rule = 'reconciliation_not_found'
  return new HubError('not_found', 'Reconciliation not found.', { rule })
}
