// GET /operator/key
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { operatorKeySchema, serializeOperatorKey } from './schema.ts'
import { arrayOf, shape } from '../../schema/shape.ts'

export const listOperatorKeys = endpoint({
  name: 'list-operator-keys',
  audiences: { operator: 'GET /operator/key' },
  summary: 'List operator keys, without their secrets',
  access: 'read',
  success: { status: 200, schema: shape('OperatorKeyList', { items: arrayOf(operatorKeySchema) }) },
  refusals: [],
  async handle({ store }) {
    return okAnswer({ items: (await store.listOperatorKeys()).map(serializeOperatorKey) })
  },
})
