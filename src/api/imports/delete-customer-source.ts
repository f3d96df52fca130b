// Deletes the customer source of an account and its headers. Past imports remain.
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { customerSourceSchema, serializeCustomerSource } from './schema.ts'
import { auditEntryOfCaller } from '../operator-action.ts'
import { importIsRunning, readCustomerSource } from './source.ts'

export const deleteCustomerSource = endpoint({
  name: 'delete-customer-source',
  audiences: {
    account: 'DELETE /integration/customer-source',
    operator: 'DELETE /operator/account/{accountId}/customer-source',
  },
  summary: 'Delete the customer source; its secret never signs again',
  access: 'write',
  isAudited: true,
  success: { status: 200, schema: customerSourceSchema },
  refusals: [404, 409],
  async handle(call, name) {
    const source = await readCustomerSource(call)
    const entry = auditEntryOfCaller(call, { name, details: {} })
    const at = call.clock().toISOString()
    if (!(await call.store.deleteCustomerSource(call.accountId, at, entry))) throw importIsRunning()
    return okAnswer(serializeCustomerSource(source))
  },
})
