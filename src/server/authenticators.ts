// Authenticates callers by audience: the source by its account's key, a buyer by a link, an operator by their own key or
// by a session started with it. Credentials are valid for one audience only.
import { isAccountId } from '../domain/accounts/account.ts'
import type { Store } from '../store/store.ts'
import { openOperatorAuthentication } from './authenticate-operator.ts'
import { openAuthentication } from './authenticate.ts'
import type { Caller } from '../api/call.ts'
import type { Headers } from '../api/headers.ts'
import type { VerifyLink } from '../api/links.ts'
import type { Audience, Endpoint, Route } from '../api/endpoint.ts'
import { isSafeMethod } from './methods.ts'
import type { Sessions } from '../api/session.ts'
import type { WrongKeys } from '../api/wrong-keys.ts'
import { admitBuyer } from '../api/admit-buyer.ts'
import { accountNotFound } from '../domain/accounts/caller-refusals.ts'

/** The parts of a request that identify the caller. */
type Credentials = {
  readonly headers: Headers
  readonly query: unknown
  readonly params: unknown
  readonly method: string
}

/** Throws the audience's refusal when the caller may not make the call. */
type Authenticator = (credentials: Credentials, route: ProtectedRoute) => Caller | Promise<Caller>

type ProtectedRoute = Pick<Route, 'link' | 'isOpen'> & {
  readonly endpoint: Pick<Endpoint, 'access' | 'isAudited'>
}

export type Authenticators = Readonly<Record<Audience, Authenticator>> & {
  /** Stores when keys were last used. */
  flushUses(): Promise<void>
}

type Options = {
  readonly store: Store
  readonly clock: () => Date
  readonly verifyLink: VerifyLink
  readonly sessions: Sessions
  readonly wrongKeys: WrongKeys
}

export function openAuthenticators({ verifyLink, ...options }: Options): Authenticators {
  const { store } = options
  const accounts = openAuthentication(options)
  const operators = openOperatorAuthentication(options)
  return {
    account: ({ headers }, { endpoint }) => accounts.authenticate(headers, endpoint.access),
    buyer: ({ query }, { link: kind }) => admitBuyer(verifyLink, kind, query),
    async operator({ headers, params, method }, { isOpen, endpoint }) {
      const { access: scope, isAudited = false } = endpoint
      if (isOpen) return { accountId: '', keyId: null, actor: null }
      const asked = { scope, isWrite: !isSafeMethod(method) }
      const { operator, session } = await operators.authenticate(headers, asked)
      const actor = { kind: 'operator', id: operator.keyId, name: operator.name } as const
      const { accountId } = params as { accountId?: string }
      if (accountId === undefined) return { accountId: '', keyId: null, actor, operator, session }
      const account = isAccountId(accountId) ? await store.readAccount(accountId) : null
      if (account === null) throw accountNotFound()
      // Keys, policies and the audit log go by the hub's clock.
      const clockOffsetMs = isAudited ? null : account.clockOffsetMs
      return { accountId, keyId: null, actor, operator, session, account, clockOffsetMs }
    },
    async flushUses() {
      await Promise.all([accounts.flushUses(), operators.flushUses()])
    },
  }
}
