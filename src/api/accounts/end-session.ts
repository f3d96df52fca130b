// PUT /operator/session/end
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { shape } from '../../schema/shape.ts'

export const endSession: Operation<OperatorCall> = {
  name: 'end-session',
  summary: 'Sign out: ends the session, whoever holds its cookie',
  access: 'read',
  isAct: true,
  success: { status: 200, schema: shape('SessionEnded', {}) },
  refusals: [],
  async handle({ store, session, sessions }) {
    if (session !== null) await store.endSession(session.id)
    return okAnswer({}, { 'set-cookie': sessions.endingCookie() })
  },
}
