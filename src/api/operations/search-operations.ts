// GET /operator/operation
import { endpoint } from '../endpoint.ts'
import { ruleNames } from '../../domain/rules.ts'
import { verdicts } from '../../domain/verdict.ts'
import { okAnswer } from '../answer.ts'
import { listPage, pageFields, pageOf } from '../read.ts'
import { requestIdLimits } from '../request-id.ts'
import { serializeOperation, operationSchema } from '../events/schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { invoiceLimits } from '../../domain/invoices/invoice-fields.ts'
import { queryInstant, queryOneOf, queryText, queryUuid, readQuery } from '../../schema/query.ts'
import { listOf, shape, string } from '../../schema/shape.ts'

/** Longer than any operationId. */
const nameLengthMax = 64

const query = {
  accountId: queryText(idLengthMax),
  operationId: queryUuid,
  requestId: queryText(requestIdLimits.requestIdLengthMax),
  verdict: queryOneOf(verdicts),
  rule: queryOneOf(ruleNames),
  name: queryText(nameLengthMax),
  recordId: queryText(idLengthMax),
  invoiceNumber: queryText(invoiceLimits.invoiceNumberMax),
  from: queryInstant,
  to: queryInstant,
  ...pageFields,
}

const item = shape('OperationSearchItem', { accountId: string, operation: operationSchema })

export const searchOperations = endpoint({
  name: 'search-operations',
  audiences: { operator: 'GET /operator/operation' },
  summary:
    'Find operations in all accounts, newest first; a page may be short, so continue while there is a cursor',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('OperationSearchList', item) },
  refusals: [],
  async handle(call) {
    const { limit: sentLimit, cursor, ...search } = readQuery(query, call.query)
    const scope = `search-operations ${new URLSearchParams(search).toString()}`
    const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
    const { items, next } = await call.store.findOperations(search, { before: after, limit })
    const shown = items.map(({ accountId, operation }) => {
      return { accountId, operation: serializeOperation(operation) }
    })
    return okAnswer(listPage(call, scope, shown, next))
  },
})
