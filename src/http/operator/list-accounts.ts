// GET /operator/account
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { accountSchema, accountToWire } from '../wire/account.ts'
import { readQuery } from '../wire/query.ts'
import { listOf } from '../wire/shape.ts'

export const listAccounts: Operation<OperatorCall> = {
  name: 'list-accounts',
  summary: 'List accounts in the order of their ids',
  access: 'read',
  query: pageFields,
  success: { status: 200, schema: listOf('AccountList', accountSchema) },
  refusals: [],
  async handle(call) {
    const { after, limit } = pageOf(call, 'accounts', readQuery(pageFields, call.query))
    const rows = await call.store.listAccounts({ after, limit: limit + 1 })
    const wire = { toWire: accountToWire, cursorOf: ({ id }: { id: string }) => id }
    return okAnswer(listBody(call, 'accounts', { limit, rows }, wire))
  },
}
