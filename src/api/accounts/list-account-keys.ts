// GET /operator/account/{accountId}/key
import { okAnswer } from '../answer.ts'
import type { OperatedCall, Operation } from '../call.ts'
import { keySchema, keyToWire } from './schema.ts'
import { arrayOf, shape } from '../../schema/shape.ts'

export const listAccountKeys: Operation<OperatedCall> = {
  name: 'list-account-keys',
  summary: 'List an account’s keys, without their secrets',
  access: 'read',
  success: { status: 200, schema: shape('KeyList', { items: arrayOf(keySchema) }) },
  refusals: [404],
  async handle({ store, accountId }) {
    return okAnswer({ items: (await store.listKeys(accountId)).map(keyToWire) })
  },
}
