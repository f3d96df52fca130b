// Deletes where an account's customers are pulled from, and its headers. Imports of the past stay.
import { okAnswer } from '../answer.ts'
import type { AnyCall, Operation } from '../call.ts'
import { customerSourceSchema, customerSourceToWire } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { actOfCaller } from './caller.ts'
import { importIsRunning, readCustomerSource } from './source.ts'

export function deleteSource(name: string): Operation<AnyCall> {
  return {
    name,
    summary: 'Delete the URL that customers are pulled from; its secret never signs again',
    access: 'write',
    isAct: true,
    success: { status: 200, schema: customerSourceSchema },
    refusals: [404, 409],
    async handle(call) {
      readQuery({}, call.query)
      const source = await readCustomerSource(call)
      const act = actOfCaller(call, { name, details: {} })
      const at = call.clock().toISOString()
      if (!(await call.store.deleteCustomerSource(call.accountId, at, act))) throw importIsRunning()
      return okAnswer(customerSourceToWire(source))
    },
  }
}
