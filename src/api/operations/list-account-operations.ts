// GET /operator/account/{accountId}/operations
import { endpoint } from '../endpoint.ts'
import { verdicts } from '../../domain/verdict.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { serializeOperation, operationSchema } from '../events/schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const query = {
  verdict: queryOneOf(verdicts),
  recordId: queryText(idLengthMax),
  ...pageFields,
}

export const listAccountOperations = endpoint({
  name: 'list-account-operations',
  audiences: { operator: 'GET /operator/account/{accountId}/operations' },
  summary: 'List the operations of an account, newest first',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('OperationList', operationSchema) },
  refusals: [404],
  async handle(call) {
    const { limit: sentLimit, cursor, ...filter } = readQuery(query, call.query)
    const scope = `operations ${new URLSearchParams(Object.entries(filter)).toString()}`
    const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
    const page = { after, limit: limit + 1 }
    const rows = await call.store.listOperations(call.accountId, filter, page)
    const view = {
      serialize: serializeOperation,
      cursorOf: ({ operationId }: { operationId: string }) => operationId,
    }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
