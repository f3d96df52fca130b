// Sessions of operators on the wire.
import type { OperatorKey } from '../../domain/accounts/operator.ts'
import type { Session } from '../session.ts'
import { operatorKeySchema, serializeOperatorKey } from './schema.ts'
import { object, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { instant, nullable, shape, string } from '../../schema/shape.ts'

/** Never kept and never repeated: it is a secret. */
export const startSessionBody = object(
  { key: required(text({ lengthMax: 128, personal: true, description: 'An operator’s key' })) },
  'SessionStart',
)

export const sessionSchema = shape('Session', {
  key: operatorKeySchema,
  expiresAt: nullable(instant),
  csrfToken: nullable(string),
})

/** Whoever calls with the key itself has no session, and needs no token. */
export function serializeSession(key: OperatorKey, session: Session | null) {
  return {
    key: serializeOperatorKey(key),
    expiresAt: session?.expiresAt.toISOString() ?? null,
    csrfToken: session?.csrfToken ?? null,
  }
}
