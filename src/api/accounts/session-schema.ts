// Bodies and answers about sessions.
import type { OperatorKey } from '../../domain/accounts/operator.ts'
import type { Session } from '../session.ts'
import { operatorKeySchema, serializeOperatorKey } from './schema.ts'
import { object, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { instant, nullable, shape, string } from '../../schema/shape.ts'

/** The key is a secret: it is neither stored nor repeated. */
export const startSessionBody = object(
  { key: required(text({ lengthMax: 128, personal: true, description: 'An operator’s key' })) },
  'SessionStart',
)

export const sessionSchema = shape('Session', {
  key: operatorKeySchema,
  expiresAt: nullable(instant),
  csrfToken: nullable(string),
})

/** `session` is `null` when the call was authenticated by the key itself. */
export function serializeSession(key: OperatorKey, session: Session | null) {
  return {
    key: serializeOperatorKey(key),
    expiresAt: session?.expiresAt.toISOString() ?? null,
    csrfToken: session?.csrfToken ?? null,
  }
}
