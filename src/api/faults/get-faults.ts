// GET /operator/account/{accountId}/faults
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { requireSandbox } from '../require-sandbox.ts'
import { faultPlanSchema, serializeFaults } from './schema.ts'

export const getFaults = endpoint({
  name: 'get-faults',
  audiences: { operator: 'GET /operator/account/{accountId}/faults' },
  summary: 'Read the faults that are injected into a sandbox, and how often each rule was',
  access: 'read',
  success: { status: 200, schema: faultPlanSchema },
  refusals: [404, 409],
  handle: async ({ account }) => okAnswer(serializeFaults(requireSandbox(account).faults)),
})
