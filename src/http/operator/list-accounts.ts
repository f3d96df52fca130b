// GET /operator/account
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { accountSchema, accountToWire } from '../wire/account.ts'
import { arrayOf, shape } from '../wire/shape.ts'

export const listAccounts: Operation<OperatorCall> = {
  name: 'list-accounts',
  summary: 'List all accounts',
  access: 'read',
  success: { status: 200, schema: shape('AccountList', { items: arrayOf(accountSchema) }) },
  refusals: [],
  async handle({ store }) {
    const accounts = await store.listAccounts()
    return okAnswer({ items: accounts.map(accountToWire) })
  },
}
