// GET /operator/account/{accountId}
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { accountSchema, serializeAccount } from './schema.ts'

export const getAccount = endpoint({
  name: 'get-account',
  audiences: { operator: 'GET /operator/account/{accountId}' },
  summary: 'Read an account and its policies',
  access: 'read',
  success: { status: 200, schema: accountSchema },
  refusals: [404],
  handle: async ({ account }) => okAnswer(serializeAccount(account)),
})
