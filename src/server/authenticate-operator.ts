// Authenticates operators by the key in a header or by a browser session. Either costs one lookup per call, so that a
// revoked key or an ended session is refused from the next call on.
import type { KeyScope } from '../domain/accounts/account.ts'
import { HubError } from '../domain/hub-error.ts'
import type { OperatorKey } from '../domain/accounts/operator.ts'
import type { Store } from '../store/store.ts'
import { authenticationLimits, isHeader } from './authenticate.ts'
import { requireUsable, unauthorized } from '../domain/accounts/caller-refusals.ts'
import type { Headers } from '../api/headers.ts'
import type { Session, Sessions } from '../api/session.ts'
import type { WrongKeys } from '../api/wrong-keys.ts'

type OperatorAuthentication = {
  authenticate(headers: Headers, call: RequestedAccess): Promise<Authenticated>
  /** Stores when keys were last used. */
  flushUses(): Promise<void>
}

type RequestedAccess = { readonly scope: KeyScope; readonly isWrite: boolean }
type Authenticated = {
  readonly operator: OperatorKey
  /** `null` when the key itself was sent. */
  readonly session: Session | null
}

type Options = {
  readonly store: Store
  readonly clock: () => Date
  readonly sessions: Sessions
  readonly wrongKeys: WrongKeys
}

export function openOperatorAuthentication({
  store,
  clock,
  sessions,
  wrongKeys,
}: Options): OperatorAuthentication {
  const lastUses = new Map<string, Date>()

  async function byKey(text: string | string[]): Promise<Authenticated> {
    if (!isHeader(text, authenticationLimits.keyLengthMax)) throw unauthorized()
    const operator = (await store.verifyOperatorKey(text)) ?? (await wrongKeys.refuse(text))
    return { operator, session: null }
  }

  async function bySession(headers: Headers, isWrite: boolean): Promise<Authenticated> {
    const session = sessions.isForeign(headers) ? null : sessions.read(headers, clock())
    if (session === null) throw unauthorized()
    const operator = await store.readSessionKey(session.id)
    if (operator === null) throw unauthorized()
    if (isWrite && !sessions.isOwnWrite(headers, session)) throw csrfTokenMissing()
    return { operator, session }
  }

  return {
    async authenticate(headers, { scope, isWrite }) {
      const text = headers['x-operator-key']
      const found = text === undefined ? await bySession(headers, isWrite) : await byKey(text)
      const now = clock()
      requireUsable(found.operator, scope, now)
      lastUses.set(found.operator.keyId, now)
      return found
    },
    async flushUses() {
      if (lastUses.size === 0) return
      const uses = [...lastUses].map(([keyId, at]) => ({ keyId, at: at.toISOString() }))
      lastUses.clear()
      await store.touchOperatorKeys(uses)
    },
  }
}

function csrfTokenMissing(): HubError {
  const message = 'A write with a session must send its csrfToken in the X-CSRF-Token header.'
  return new HubError('forbidden', message, { rule: 'csrf_token_missing' })
}
