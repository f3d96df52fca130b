// Where an account's customers are pulled from.
import { okAnswer } from '../answer.ts'
import type { AnyCall, Operation } from '../call.ts'
import { customerSourceSchema, customerSourceToWire } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { readCustomerSource } from './source.ts'

export function getSource(name: string): Operation<AnyCall> {
  return {
    name,
    summary: 'Read where customers are pulled from',
    access: 'read',
    success: { status: 200, schema: customerSourceSchema },
    refusals: [404],
    async handle(call) {
      readQuery({}, call.query)
      return okAnswer(customerSourceToWire(await readCustomerSource(call)))
    },
  }
}
