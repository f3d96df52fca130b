// DELETE /operator/account/{accountId}/faults
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { auditEntryOf } from '../operator-action.ts'
import { notASandbox, requireSandbox } from '../require-sandbox.ts'
import { faultPlanSchema, serializeFaults } from './schema.ts'

export const clearFaults = endpoint({
  name: 'clear-faults',
  audiences: { operator: 'DELETE /operator/account/{accountId}/faults' },
  summary: 'Inject no more faults into a sandbox',
  access: 'write',
  isAudited: true,
  success: { status: 200, schema: faultPlanSchema },
  refusals: [404, 409],
  async handle(call) {
    const { account, accountId, store } = call
    requireSandbox(account)
    const entry = auditEntryOf(call, { name: 'clear-faults', reason: null, details: null })
    if (!(await store.setFaults(accountId, null, entry))) throw notASandbox(accountId)
    return okAnswer(serializeFaults(null))
  },
})
