// GET /operator/key
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { operatorKeySchema, operatorKeyToWire } from './schema.ts'
import { arrayOf, shape } from '../../schema/shape.ts'

export const listOperatorKeys: Operation<OperatorCall> = {
  name: 'list-operator-keys',
  summary: 'List operators’ keys, without their secrets',
  access: 'read',
  success: { status: 200, schema: shape('OperatorKeyList', { items: arrayOf(operatorKeySchema) }) },
  refusals: [],
  async handle({ store }) {
    return okAnswer({ items: (await store.listOperatorKeys()).map(operatorKeyToWire) })
  },
}
