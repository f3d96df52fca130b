// GET /operator/act
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { actSchema, actToWire } from '../wire/account.ts'
import { queryText, readQuery } from '../wire/query.ts'
import { listOf } from '../wire/shape.ts'

const query = { accountId: queryText(128), ...pageFields }

export const listActs: Operation<OperatorCall> = {
  name: 'list-acts',
  summary: 'List what operators did to accounts, keys and policies, the newest first',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('ActList', actSchema) },
  refusals: [],
  async handle(call) {
    const { accountId = null, ...page } = readQuery(query, call.query)
    const scope = `acts ${accountId ?? ''}`
    const { after, limit } = pageOf(call, scope, page)
    const rows = await call.store.listActs(accountId, { after, limit: limit + 1 })
    const wire = { toWire: actToWire, cursorOf: ({ actId }: { actId: string }) => actId }
    return okAnswer(listBody(call, scope, { limit, rows }, wire))
  },
}
