// GET /operator/account/{accountId}/clock
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { requireSandbox } from '../require-sandbox.ts'
import { clockSchema, serializeClock } from './schema.ts'

export const getClock = endpoint({
  name: 'get-clock',
  audiences: { operator: 'GET /operator/account/{accountId}/clock' },
  summary: 'Read the clock of a sandbox',
  access: 'read',
  success: { status: 200, schema: clockSchema },
  refusals: [404, 409],
  async handle({ account, hubClock }) {
    return okAnswer(serializeClock(requireSandbox(account), hubClock()))
  },
})
