// The part of the store's interface that spans all accounts: what operators search, count and monitor.
import type { Key } from '../domain/accounts/account.ts'
import type { ActorNote } from '../domain/accounts/actor-note.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { EventType } from '../domain/event.ts'
import type { Instant } from '../domain/instant.ts'
import type { Credit } from '../domain/credit/credit.ts'
import type { RoundingCounts } from '../domain/money/rounding-profile.ts'
import type { ReconciledKind } from '../domain/reconciliations/reconciliation.ts'
import type { RecordKind } from '../domain/record.ts'
import type { RuleName } from '../domain/rules.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { FoundInvoices, InvoiceSearch } from './search-port.ts'
import type { Replication } from './replication.ts'
import type { LostEvents } from './events/event-port.ts'
import type {
  Operation,
  TimelineOf,
  TimelinePage,
  TimelinePosition,
} from './operations/operation-port.ts'
import type { Page, RecordKey } from './page.ts'

export type Insight = {
  /** Last changed first, after the cursor of the previous page. */
  findInvoices(search: InvoiceSearch, page: Page): Promise<FoundInvoices>
  /** The names of customers, in the order of their keys; `null` for one that does not exist. */
  readBuyerNames(keys: readonly RecordKey[]): Promise<(string | null)[]>
  /** In the order of the keys; `null` for a company without a credit account. */
  readCredits(keys: readonly RecordKey[]): Promise<(Credit | null)[]>
  /** Write attempts by the time they began, of one account or all; one count for each interval. */
  countWrites(range: CountedRange): Promise<WriteCounts[]>
  /** The most frequent of each list: by default, 20. */
  countRefusals(range: CountedRange, limits?: RefusalLimits): Promise<RefusalCounts>
  /** How one account's pushes of amounts were rounded, one entry for each day in UTC. */
  countRounding(accountId: string, dates: readonly CalendarDate[]): Promise<RoundingDay[]>
  /** Accounts whose source has been silent for longer than its usual pause. */
  findSilent(now: Date): Promise<SilentAccount[]>
  /** Accounts and kinds whose last reconciliation found differences, newest first. */
  findDiffering(): Promise<DifferingBooks[]>
  readReplication(): Promise<Replication>
  readFeedHeads(): Promise<FeedHead[]>
  /** Events that any hub found missing since an instant; for each account the largest loss, newest first. */
  listLostEvents(since: Instant): Promise<LostEvents[]>
  /** Events of each account after one number, up to another. */
  readTails(
    tails: readonly { accountId: string; after: number; upTo: number }[],
  ): Promise<EventBrief[]>
  /** Events whose operations began since an instant, of one account or all. */
  readSince(
    since: Instant,
    of: { readonly accountId: string | null; readonly limit: number },
  ): Promise<EventBrief[]>
  /** The newest events, of one account or all, in the order of their operations. */
  readLatest(of: {
    readonly accountId: string | null
    readonly limit: number
  }): Promise<EventBrief[]>
  /** Newest first, older than the operation `before`. */
  findOperations(
    search: OperationSearch,
    page: { readonly before: string | null; readonly limit: number },
  ): Promise<FoundOperations>
  /** Events of a record and attempts that changed nothing, newest first, after the position of the previous page. */
  readTimeline(
    accountId: string,
    of: TimelineOf,
    page: { readonly after: TimelinePosition | null; readonly limit: number },
  ): Promise<TimelinePage>
  /** `null` without such an event. */
  findEvent(eventId: string): Promise<FoundEvent | null>
  /** Of accounts, by their id. */
  findKeys(keyId: string): Promise<FoundKey[]>
  /** Webhook endpoints by id, or by a part of their URL. */
  findEndpoints(text: string): Promise<FoundByIds[]>
  findImports(importId: string): Promise<FoundByIds[]>
}

export type FoundEvent = {
  readonly accountId: string
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly at: Instant
  readonly record: { readonly kind: string; readonly id: string }
  readonly operationId: string
}

export type FoundKey = Pick<Key, 'accountId' | 'keyId' | 'name' | 'revokedAt' | 'expiresAt'>

export type FoundByIds = {
  readonly accountId: string
  readonly id: string
  readonly label: string
  readonly status: string
  readonly at: Instant
}

/** Consecutive instants: each begins an interval, except the last, which ends it. */
export type CountedRange = {
  readonly accountId?: string | undefined
  readonly edges: readonly Instant[]
}
export type Verdicts = Readonly<Record<Verdict, number>>
export type WriteCounts = Verdicts & { readonly from: Instant }
export type RefusalLimits = { readonly rulesMax: number; readonly accountsMax: number }
export type RefusalCounts = {
  /** A refusal counts once for each of its rules. */
  readonly byRule: readonly { readonly rule: string; readonly count: number }[]
  readonly byAccount: readonly { readonly accountId: string; readonly count: number }[]
}

export type RoundingDay = {
  readonly date: CalendarDate
  readonly counts: RoundingCounts
  /** Whether only the newest pushes of the day were counted. */
  readonly isSample: boolean
}

export type SilentAccount = {
  readonly accountId: string
  readonly lastPushAt: Instant
  /** The longest recent pause, in ms. */
  readonly usualPauseMs: number
  readonly silentMs: number
}

export type DifferingBooks = {
  readonly accountId: string
  /** The reconciliation. */
  readonly id: string
  readonly recordKind: ReconciledKind
  /** Of the snapshot that was compared. */
  readonly at: Instant
  readonly differences: number
}

export type FeedHead = { readonly accountId: string; readonly lastSeq: number }

/** An event without the record. */
export type EventBrief = {
  readonly accountId: string
  readonly seq: number
  readonly id: string
  readonly type: EventType
  readonly at: Instant
  readonly record: {
    readonly kind: RecordKind
    readonly id: string
    readonly version: number
    readonly hubVersion: number
  }
  readonly operationId: string
  /** The name of the operation. */
  readonly name: string
  readonly actor: ActorNote['kind']
  /** The number of an invoice or quote. */
  readonly number: string | null
}

/** `from` and `to` are about the time the attempt began. */
export type OperationSearch = {
  readonly accountId?: string | undefined
  readonly operationId?: string | undefined
  readonly requestId?: string | undefined
  readonly verdict?: Verdict | undefined
  readonly rule?: RuleName | undefined
  readonly name?: string | undefined
  readonly recordId?: string | undefined
  readonly invoiceNumber?: string | undefined
  readonly from?: Instant | undefined
  readonly to?: Instant | undefined
}

export type OwnedOperation = { readonly accountId: string; readonly operation: Operation }

export type FoundOperations = {
  readonly items: readonly OwnedOperation[]
  /** The cursor of the next page, also after an empty page; `null` at the end. */
  readonly next: string | null
}
