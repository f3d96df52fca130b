// Whether an operator is calling: one header and one look-up a call.
import type { KeyScope } from '../domain/account.ts'
import type { OperatorKey } from '../domain/operator.ts'
import type { Store } from '../store/store.ts'
import { authenticationLimits, isHeader, requireUsable, unauthorized } from './authenticate.ts'
import type { Headers } from './call.ts'

export type OperatorAuthentication = {
  authenticate(headers: Headers, scope: KeyScope): Promise<OperatorKey>
  /** Writes down when keys were last used. */
  flushUses(): Promise<void>
}

export function openOperatorAuthentication(
  store: Store,
  clock: () => Date,
): OperatorAuthentication {
  const lastUses = new Map<string, Date>()
  return {
    async authenticate(headers, scope) {
      const text = headers['x-operator-key']
      if (!isHeader(text, authenticationLimits.keyLengthMax)) throw unauthorized()
      const key = await store.verifyOperatorKey(text)
      if (key === null) throw unauthorized()
      const now = clock()
      requireUsable(key, scope, now)
      lastUses.set(key.keyId, now)
      return key
    },
    async flushUses() {
      if (lastUses.size === 0) return
      const uses = [...lastUses].map(([keyId, at]) => ({ keyId, at: at.toISOString() }))
      lastUses.clear()
      await store.touchOperatorKeys(uses)
    },
  }
}
