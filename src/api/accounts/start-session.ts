// POST /operator/session
import { endpoint } from '../endpoint.ts'
import { readOperatorBody } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import { requireUsable, foreignSite } from '../../domain/accounts/caller-refusals.ts'
import { sessionSchema, serializeSession, startSessionBody } from './session-schema.ts'

export const startSession = endpoint({
  name: 'start-session',
  audiences: { visitor: 'POST /operator/session' },
  summary: 'Sign in with an operator key: sets a cookie for paths under /operator/',
  access: 'read',
  isAudited: true,
  body: { schema: startSessionBody.schema },
  success: { status: 200, schema: sessionSchema },
  refusals: [],
  async handle(call) {
    const { sessions, wrongKeys, store } = call
    const { key: text } = readOperatorBody<{ key: string }>(call, startSessionBody).body
    // Prevents login CSRF: another site must not be able to sign its visitor in.
    if (sessions.isForeign(call.headers)) throw foreignSite()
    const key = (await store.verifyOperatorKey(text)) ?? (await wrongKeys.refuse(text))
    const now = call.clock()
    requireUsable(key, 'read', now)
    const { session, cookie } = sessions.start(key.keyId, now)
    await store.startSession({
      sessionId: session.id,
      keyId: key.keyId,
      endsAt: session.expiresAt.toISOString(),
      now: now.toISOString(),
    })
    const withoutSecret = { headers: {}, body: JSON.stringify(serializeSession(key, null)) }
    return { ...okAnswer(serializeSession(key, session), { 'set-cookie': cookie }), withoutSecret }
  },
})
