// Whether a key can be used at an instant.
import type { OperatorKey } from './operator.ts'

const keyStates = ['usable', 'revoked', 'expired'] as const
type KeyState = (typeof keyStates)[number]

export function keyState(
  { revokedAt, expiresAt }: Pick<OperatorKey, 'revokedAt' | 'expiresAt'>,
  now: Date,
): KeyState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'usable'
}
