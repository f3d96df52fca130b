// Lists the reconciliations of an account, newest first.
import {
  reconciledKinds,
  type Reconciliation,
} from '../../domain/reconciliations/reconciliation.ts'
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { queryFlag, queryOneOf, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'
import { reconciliationSchema, serializeReconciliation } from './schema.ts'

const query = {
  recordKind: queryOneOf(reconciledKinds),
  /** Only complete ones without differences. */
  proof: queryFlag,
  ...pageFields,
}

export const listReconciliations = endpoint({
  name: 'list-reconciliations',
  audiences: {
    account: 'GET /integration/reconciliation',
    operator: 'GET /operator/account/{accountId}/reconciliation',
  },
  summary: 'List the reconciliations, newest first',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('ReconciliationList', reconciliationSchema) },
  refusals: [],
  async handle(call) {
    const { recordKind, proof = false, ...page } = readQuery(query, call.query)
    const scope = `reconciliations ${recordKind ?? ''}${proof ? ' proof' : ''}`
    const { after, limit } = pageOf(call, scope, page)
    const search = { recordKind, proof }
    const wanted = { after, limit: limit + 1 }
    const rows = await call.store.listReconciliations(call.accountId, search, wanted)
    const view = { serialize: serializeReconciliation, cursorOf: ({ id }: Reconciliation) => id }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
