// GET /operator/session
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { sessionSchema, serializeSession } from './session-schema.ts'

export const getSession = endpoint({
  name: 'get-session',
  audiences: { operator: 'GET /operator/session' },
  summary: 'Read the caller: the operator key and the browser session',
  access: 'read',
  success: { status: 200, schema: sessionSchema },
  refusals: [],
  handle: (call) => Promise.resolve(okAnswer(serializeSession(call.operator, call.session))),
})
