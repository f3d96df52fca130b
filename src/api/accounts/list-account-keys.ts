// GET /operator/account/{accountId}/key
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { keySchema, serializeKey } from './schema.ts'
import { arrayOf, shape } from '../../schema/shape.ts'

export const listAccountKeys = endpoint({
  name: 'list-account-keys',
  audiences: { operator: 'GET /operator/account/{accountId}/key' },
  summary: 'List an account’s keys, without their secrets',
  access: 'read',
  success: { status: 200, schema: shape('KeyList', { items: arrayOf(keySchema) }) },
  refusals: [404],
  async handle({ store, accountId }) {
    return okAnswer({ items: (await store.listKeys(accountId)).map(serializeKey) })
  },
})
