// PUT /operator/session/end
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { shape } from '../wire/shape.ts'

export const endSession: Operation<OperatorCall> = {
  name: 'end-session',
  summary: 'Sign out: makes the browser forget the cookie',
  access: 'read',
  isAct: true,
  success: { status: 200, schema: shape('SessionEnded', {}) },
  refusals: [],
  handle: ({ sessions }) =>
    Promise.resolve(okAnswer({}, { 'set-cookie': sessions.endingCookie() })),
}
