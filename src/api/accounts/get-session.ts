// GET /operator/session
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { sessionSchema, sessionToWire } from './session-schema.ts'

export const getSession: Operation<OperatorCall> = {
  name: 'get-session',
  summary: 'Read who is calling: the operator’s key, and the session of a browser',
  access: 'read',
  success: { status: 200, schema: sessionSchema },
  refusals: [],
  handle: (call) => Promise.resolve(okAnswer(sessionToWire(call.operator, call.session))),
}
