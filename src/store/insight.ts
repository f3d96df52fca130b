// The part of the port that looks at all accounts at once: what operators search, count and watch.
import type { ActorNote } from '../domain/accounts/actor-note.ts'
import type { EventType } from '../domain/event.ts'
import type { Instant } from '../domain/instant.ts'
import type { RecordKind } from '../domain/record.ts'
import type { RuleName } from '../domain/rules.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { FoundInvoices, InvoiceSearch } from './search-port.ts'
import type { Operation } from './operations/operation-port.ts'
import type { Page, RecordKey } from './page.ts'

export type Insight = {
  /** In all accounts, the last changed first, after a place that an earlier page told. */
  findInvoices(search: InvoiceSearch, page: Page): Promise<FoundInvoices>
  /** What these customers are called, in their order; `null` where there is none. */
  readBuyerNames(keys: readonly RecordKey[]): Promise<(string | null)[]>
  /** Attempts to write that began between consecutive instants, of one account or of all. */
  countWrites(span: CountedRange): Promise<WriteCounts[]>
  countRefusals(span: CountedRange): Promise<RefusalCounts>
  /** Accounts whose source has not pushed for longer than it usually pauses. */
  findSilent(now: Date): Promise<SilentAccount[]>
  readFeedHeads(): Promise<FeedHead[]>
  /** Events after a number, up to another, of some accounts. */
  readTails(
    tails: readonly { accountId: string; after: number; upTo: number }[],
  ): Promise<EventBrief[]>
  /** Events whose operations began since an instant, of one account or of all. */
  readSince(
    since: Instant,
    of: { readonly accountId: string | null; readonly limit: number },
  ): Promise<EventBrief[]>
  /** The newest events, of one account or of all, in the order of their operations. */
  readLatest(of: {
    readonly accountId: string | null
    readonly limit: number
  }): Promise<EventBrief[]>
  /** In all accounts, the newest first, older than the operation `before`. */
  findOperations(
    search: OperationSearch,
    place: { readonly before: string | null; readonly limit: number },
  ): Promise<FoundOperations>
}

/** Consecutive instants, the last of which ends the last span. */
type CountedRange = {
  readonly accountId?: string | undefined
  readonly edges: readonly Instant[]
}
export type Verdicts = Readonly<Record<Verdict, number>>
export type WriteCounts = Verdicts & { readonly from: Instant }
export type RefusalCounts = {
  /** A refusal counts once for each of its rules. */
  readonly byRule: readonly { readonly rule: string; readonly count: number }[]
  readonly byAccount: readonly { readonly accountId: string; readonly count: number }[]
}

export type SilentAccount = {
  readonly accountId: string
  readonly lastPushAt: Instant
  /** The longest of late, in ms. */
  readonly usualPauseMs: number
  readonly silentMs: number
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
  /** Of the call that made it. */
  readonly name: string
  readonly actor: ActorNote['kind']
  /** What people know an invoice or a quote by. */
  readonly number: string | null
}

/** Instants are those at which the attempt began. */
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
  /** Where to go on, also where nothing was found so far; `null` at the end. */
  readonly next: string | null
}
