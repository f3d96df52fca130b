// PUT /operator/session/end
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { shape } from '../../schema/shape.ts'

export const endSession = endpoint({
  name: 'end-session',
  audiences: { operator: 'PUT /operator/session/end' },
  summary: 'Sign out: ends the session for every holder of its cookie',
  access: 'read',
  isAudited: true,
  success: { status: 200, schema: shape('SessionEnded', {}) },
  refusals: [],
  async handle({ store, session, sessions }) {
    if (session !== null) await store.endSession(session.id)
    return okAnswer({}, { 'set-cookie': sessions.endingCookie() })
  },
})
