// What a handler gets of a request. Nothing here knows the framework: server.ts is the only file that does.
import type { Account } from '../domain/accounts/account.ts'
import type { ActorNote } from '../domain/accounts/actor-note.ts'
import type { PdfRenderer } from '../documents/pdf-renderer.ts'
import type { OperatorKey } from '../domain/accounts/operator.ts'
import type { Logger } from '../log.ts'
import type { Principal } from '../store/accounts/account-port.ts'
import type { Store } from '../store/store.ts'
import type { Webhooks } from '../webhooks/open-webhooks.ts'
import type { Maintenance } from '../maintenance/maintenance.ts'
import type { Link, Links } from './links.ts'
import type { Session, Sessions } from './session.ts'
import type { Monitoring } from './monitoring.ts'
import type { WrongKeys } from './wrong-keys.ts'
import type { Query, Headers } from './headers.ts'

/** What handlers share; built once by the server. */
export type Context = {
  readonly store: Store
  readonly clock: () => Date
  readonly log: Logger
  /** Signs cursors, so that one that was tampered with is known. */
  readonly cursorSecret: Buffer
  readonly links: Links
  readonly sessions: Sessions
  readonly wrongKeys: WrongKeys
  readonly maintenance: Maintenance
  /** Whether payments move no real money: pages for buyers say so. */
  readonly isSandbox: boolean
  readonly pdfRenderer: PdfRenderer
  readonly webhooks: Webhooks
  readonly monitoring: Monitoring
}

/** Who is calling, as the gate of the route's audience found out. */
export type Caller = {
  /** Whose records the call is about; '' where it is about the hub. */
  readonly accountId: string
  /** The account's key, where the source calls. */
  readonly keyId: string | null
  /** `null` when it is the source itself. */
  readonly actor: Omit<ActorNote, 'reason'> | null
  /** The record that a link opens: it stands for an id in the path. */
  readonly id?: string
  /** What the query has besides the link. */
  readonly query?: Query
}

export type AccountCaller = Caller & { readonly principal: Principal }
export type BuyerCaller = Caller & { readonly link: Link }
type OperatorCaller = Caller & {
  readonly operator: OperatorKey
  /** `null` when it is the key itself that was sent. */
  readonly session: Session | null
}
/** An operator's call about the account in the path; there is such an account. */
type OperatedCaller = OperatorCaller & { readonly account: Account }

/** What any of them may have. */
export type AnyCaller = AccountCaller & BuyerCaller & OperatedCaller

/** What a call has, whoever makes it. */
export type AnyCall = Omit<Caller, 'id' | 'query'> & Request
export type Call = AccountCaller & Request
export type BuyerCall = BuyerCaller & Request
export type OperatorCall = OperatorCaller & Request
export type OperatedCall = OperatedCaller & Request
/** Nobody yet: the body names who it is. */
export type VisitorCall = Caller & Request

export type Request = Context & {
  readonly method: string
  /** As it was sent, without the query. */
  readonly path: string
  /** The id in the path, or of the record that a link opens; '' where there is none. */
  readonly id: string
  readonly query: Query
  readonly headers: Headers
  readonly body: Uint8Array
  readonly requestId: string
  /** Why it is done, where neither the source nor the body says it. */
  readonly reason?: string
}
