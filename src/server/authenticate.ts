// Authenticates accounts: both headers, one lookup, and a short-lived cache of valid keys.
import type { KeyScope } from '../domain/accounts/account.ts'
import type { Principal } from '../store/accounts/account-port.ts'
import type { Store } from '../store/store.ts'
import type { AccountCaller } from '../api/call.ts'
import type { Headers } from '../api/headers.ts'
import type { WrongKeys } from '../api/wrong-keys.ts'
import { requireUsable, unauthorized } from '../domain/accounts/caller-refusals.ts'

export const authenticationLimits = {
  /** A revoked key stops working within this time, in every process. */
  cachedMs: 1_000,
  cachedMax: 10_000,
  accountIdLengthMax: 128,
  keyLengthMax: 128,
  usesFlushedEveryMs: 5_000,
} as const

type LastUse = { readonly accountId: string; readonly now: Date }
type CacheEntry = {
  readonly until: number
  /** A promise during the lookup, so that concurrent calls share it. */
  readonly caller: AccountCaller | Promise<AccountCaller | null>
}

type Authentication = {
  /** Synchronous when the key is cached. */
  authenticate(headers: Headers, scope: KeyScope): AccountCaller | Promise<AccountCaller>
  /** Stores when keys were last used. */
  flushUses(): Promise<void>
}

type Options = {
  readonly store: Store
  readonly clock: () => Date
  readonly wrongKeys: WrongKeys
}

export function openAuthentication({ store, clock, wrongKeys }: Options): Authentication {
  const cache = new Map<string, CacheEntry>()
  const lastUses = new Map<string, LastUse>()

  function verify(accountId: string, key: string, now: number): CacheEntry['caller'] {
    const name = `${accountId}\u0000${key}`
    const known = cache.get(name)
    const lookUp = () => store.verifyKey(accountId, key).then(callerOf)
    if (known !== undefined && known.until > now) {
      // What is set for a sandbox applies to the next call, so its calls share no lookup.
      return known.caller instanceof Promise
        ? known.caller.then((found) => (found !== null && isSandbox(found) ? lookUp() : found))
        : known.caller
    }
    const caller = lookUp()
    // Only valid keys are cached: a wrong one costs a lookup every time, so that response times reveal nothing.
    if (cache.size >= authenticationLimits.cachedMax) cache.clear()
    const until = now + authenticationLimits.cachedMs
    cache.set(name, { until, caller })
    const forget = () => cache.delete(name)
    const remember = (found: AccountCaller) => cache.set(name, { until, caller: found })
    caller.then(
      (found) => (found === null || isSandbox(found) ? forget() : remember(found)),
      forget,
    )
    return caller
  }

  function admit(caller: AccountCaller, scope: KeyScope, now: Date): AccountCaller {
    requireUsable(caller.principal.key, scope, now)
    lastUses.set(caller.principal.key.keyId, { accountId: caller.accountId, now })
    return caller
  }

  return {
    authenticate(headers, scope) {
      const accountId = headers['x-integration-accountid']
      const key = headers['x-bluetape-key']
      if (!isHeader(accountId, authenticationLimits.accountIdLengthMax)) throw unauthorized()
      if (!isHeader(key, authenticationLimits.keyLengthMax)) throw unauthorized()
      const now = clock()
      const caller = verify(accountId, key, now.getTime())
      return caller instanceof Promise
        ? caller.then((found) =>
            found === null ? wrongKeys.refuse(key) : admit(found, scope, clock()),
          )
        : admit(caller, scope, now)
    },
    async flushUses() {
      if (lastUses.size === 0) return
      const uses = [...lastUses].map(([keyId, { accountId, now }]) => {
        return { accountId, keyId, at: now.toISOString() }
      })
      lastUses.clear()
      await store.touchKeys(uses)
    },
  }
}

function isSandbox({ principal }: AccountCaller): boolean {
  return principal.account.policies.sandbox
}

/** Created once per lookup, not once per call. */
function callerOf(principal: Principal | null): AccountCaller | null {
  if (principal === null) return null
  const { account, key } = principal
  return {
    accountId: account.id,
    keyId: key.keyId,
    actor: null,
    principal,
    clockOffsetMs: account.clockOffsetMs,
  }
}

export function isHeader(value: string | string[] | undefined, lengthMax: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= lengthMax
}
