// GET /operator/account/{accountId}
import { okAnswer } from '../answer.ts'
import type { OperatedCall, Operation } from '../call.ts'
import { accountSchema, accountToWire } from './schema.ts'

export const getAccount: Operation<OperatedCall> = {
  name: 'get-account',
  summary: 'Read an account and its policies',
  access: 'read',
  success: { status: 200, schema: accountSchema },
  refusals: [404],
  handle: async ({ account }) => okAnswer(accountToWire(account)),
}
