// The calls that handlers get, independent of the HTTP framework.
import type { Account } from '../domain/accounts/account.ts'
import type { ClockOffset } from '../domain/accounts/account-clock.ts'
import type { ActorNote } from '../domain/accounts/actor-note.ts'
import type { PdfRenderer } from '../documents/pdf-renderer.ts'
import type { RecordKind } from '../domain/record.ts'
import type { OperatorKey } from '../domain/accounts/operator.ts'
import type { Logger } from '../log.ts'
import type { WorkOf } from '../store/accounts/account-port.ts'
import type { Principal } from '../store/accounts/account-port.ts'
import type { Store } from '../store/store.ts'
import type { Batches } from './batches.ts'
import type { Answer } from './answer.ts'
import type { Readable } from 'node:stream'
import type { HubError } from '../domain/hub-error.ts'
import type { Webhooks } from '../webhooks/open-webhooks.ts'
import type { Maintenance } from '../maintenance/maintenance.ts'
import type { Link, Links } from './links.ts'
import type { Session, Sessions } from './session.ts'
import type { Monitoring } from './monitoring.ts'
import type { WrongKeys } from './wrong-keys.ts'
import type { Query, Headers } from './headers.ts'

export type Workers = WorkOf & { readonly reminderHourUtc: number }

/** Shared by all handlers; built once at startup. */
export type Context = {
  readonly store: Store
  /**
   * The store for questions about all accounts: collects the names of cells that do not answer; with
   * `null`, each has to answer.
   */
  readonly storeNaming: (missing: Set<string> | null) => Store
  readonly clock: () => Date
  /** What workers of this hub carry on. */
  readonly workers: Workers
  readonly log: Logger
  /** Signs cursors, so that tampering is detected. */
  readonly cursorSecret: Buffer
  readonly links: Links
  readonly sessions: Sessions
  readonly wrongKeys: WrongKeys
  readonly maintenance: Maintenance
  /** Whether payments move no real money, which buyer pages state. */
  readonly isSandbox: boolean
  readonly pdfRenderer: PdfRenderer
  readonly webhooks: Webhooks
  readonly monitoring: Monitoring
  readonly batches: Batches
}

/** The authenticated caller. */
export type Caller = {
  /** The account that the call is about; '' for calls about the hub. */
  readonly accountId: string
  /** The account's key; `null` unless the source calls. */
  readonly keyId: string | null
  /** `null` for the source itself. */
  readonly actor: Omit<ActorNote, 'reason'> | null
  /** How far the account's clock is ahead of the hub's. */
  readonly clockOffsetMs?: ClockOffset
  /** The record of a buyer's link, used in place of an id in the path. */
  readonly id?: string
  /** The query without the parameters of the link. */
  readonly query?: Query
}

export type AccountCaller = Caller & { readonly principal: Principal }
export type BuyerCaller = Caller & { readonly link: Link }
type OperatorCaller = Caller & {
  readonly operator: OperatorKey
  /** `null` when the call was authenticated by the key itself. */
  readonly session: Session | null
}
/** An operator whose call is about the account in the path, which exists. */
type OperatorAccountCaller = OperatorCaller & { readonly account: Account }

export type AnyCaller = AccountCaller & BuyerCaller & OperatorAccountCaller

/** The common members of all calls. */
export type AnyCall = Omit<Caller, 'id' | 'query'> & Request
export type Call = AccountCaller & Request
export type BuyerCall = BuyerCaller & Request
export type OperatorCall = OperatorCaller & Request
export type OperatorAccountCall = OperatorAccountCaller & Request
/** Not authenticated yet: the credentials are in the body. */
export type VisitorCall = Caller & Request

export type Request = Context & {
  /** The hub's own time; `clock` is that of the account. */
  readonly hubClock: () => Date
  readonly method: string
  /** As sent, without the query. */
  readonly path: string
  /** The id in the path, or of the record of a buyer's link; '' without either. */
  readonly id: string
  /** The kind of records in the path; '' without one. */
  readonly kind: string
  readonly query: Query
  readonly headers: Headers
  /** Empty if the body is read while it arrives. */
  readonly body: Uint8Array
  /** For endpoints whose body is a list of lines; `null` for all others. */
  readonly lines: LineInput | null
  readonly requestId: string
  /** The fault that was injected into the call. */
  readonly fault?: string | undefined
  /** The operator's reason, for calls whose body does not contain it. */
  readonly reason?: string
  /** Nothing is written or sent: see dry-run.ts. */
  readonly isDryRun?: true
  /** Set for lines of a batch, which may make one change each: whether a record does not exist. */
  readonly isMissing?: (kind: RecordKind, id: string) => Promise<boolean>
}

/** What an endpoint needs whose body is a list of lines, which can take as long as it is. */
export type LineInput = {
  /** The body as it arrives; `null` for a JSON document, which is in `body`. */
  readonly source: Readable | null
  readonly lineTimeoutMs: number
  /** How long the rest of the body is read and dropped when the answer ends before it. */
  readonly lingerMs: number
  /** Verifies the key again, since it can be revoked meanwhile. Throws what the call would have been refused with. */
  readonly authenticate: () => Promise<AccountCaller>
  /** The refusal of a line for any error; the causes of failures are logged. */
  readonly refusalOf: (error: unknown) => HubError
  /** Counts a line in the metrics. */
  readonly observe: (line: ObservedLine) => void
}

export type ObservedLine = {
  /** `null` if the line named none. */
  readonly operation: string | null
  readonly status: number
  readonly about: Answer['about']
}
