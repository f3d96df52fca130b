// The port: everything the rest of bthub may ask of its store. Every call names the account first,
// so that no query can cross accounts by accident. All of them throw HubError `unavailable` when the
// database doesn't answer in time, and `null` stands for what isn't there.
import type { ActorNote } from '../domain/accounts/actor-note.ts'
import type { Company } from '../domain/companies/company.ts'
import type { Customer } from '../domain/customers/customer.ts'
import type { Draw } from '../domain/credit/draw.ts'
import type { Payment } from '../domain/payments/payment.ts'
import type { Quote } from '../domain/quotes/quote.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { CreditPosition } from '../domain/credit/credit-position.ts'
import type { EventType } from '../domain/event.ts'
import type { Finding } from '../domain/issue.ts'
import type { InvoiceStatus } from '../domain/invoices/invoice-status.ts'
import type { OperatorAct } from '../domain/accounts/operator.ts'
import type { Decision, Json, Moment, Verdict } from '../domain/verdict.ts'
import type { HubRecord, RecordKind, RecordOfKind, Records, SourceKind } from '../domain/record.ts'
import type { ShownQuoteStatus } from '../domain/quotes/quote-status.ts'
import type { Instant } from '../domain/instant.ts'
import type { AccountStore } from './accounts/account-port.ts'
import type { ImportStore } from './imports/import-port.ts'
import type { Insight } from './insight.ts'
import type { OperatorSessionStore } from './accounts/operator-sessions.ts'
import type { OwedDraw } from './credit/owed-draws.ts'
import type { PaymentStore } from './payments/payment-port.ts'
import type { Owned } from './unit-of-work/record-table.ts'
import type { WebhookStore } from './webhooks/webhook-port.ts'
import type {
  CompanySearch,
  CustomerSearch,
  DrawSearch,
  FoundPage,
  PaymentSearch,
  QuoteSearch,
} from './search.ts'

export type Store = Insight &
  ImportStore &
  AccountStore &
  OperatorSessionStore &
  PaymentStore &
  WebhookStore & {
    /**
     * The one door for writes. Loads what the request names, `write` references under lock, lets
     * `decide` judge, and commits records, events and the operation together. Resolves when all of it
     * is on disk. A HubError that `decide` throws is kept as a refused operation and thrown again.
     */
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>>

    readRecord<K extends RecordKind>(
      accountId: string,
      kind: K,
      id: string,
    ): Promise<RecordOfKind<K> | null>
    /** The id of a record that people would take for this one's, or `null`: see look-alikes.ts. */
    findLookAlike(accountId: string, kind: SourceKind, id: string): Promise<string | null>
    /** The record as it was at an instant, or `null` when it did not exist yet. */
    readRecordAt<K extends RecordKind>(
      accountId: string,
      kind: K,
      id: string,
      at: Instant,
    ): Promise<RecordOfKind<K> | null>
    /** Companies whose telephone or e-mail this is, or their customer's; two at most. */
    findCompanies(accountId: string, contact: Contact): Promise<Company[]>
    /** Records of one kind in the order of their ids, after the id `after`. */
    listRecords<K extends keyof RecordFilters>(
      accountId: string,
      kind: K,
      listing: { readonly filter: RecordFilters[K]; readonly page: Page },
    ): Promise<RecordOfKind<K>[]>
    /** In all accounts, in the order of accounts and ids. */
    searchCustomers(search: CustomerSearch, page: FoundPage): Promise<Owned<Customer>[]>
    searchCompanies(search: CompanySearch, page: FoundPage): Promise<Owned<Company>[]>
    searchQuotes(search: QuoteSearch, page: FoundPage): Promise<Owned<Quote>[]>
    searchDraws(search: DrawSearch, page: FoundPage): Promise<Owned<Draw>[]>
    searchPayments(search: PaymentSearch, page: FoundPage): Promise<Owned<Payment>[]>
    /** The events of one record, newest first, below the number `before`. */
    readHistory(
      accountId: string,
      record: { kind: RecordKind; id: string },
      page: { before: number | null; limit: number },
    ): Promise<StoredEvent[]>
    /** The account's feed after a number, with the last number that exists. */
    readEvents(
      accountId: string,
      after: number,
      limit: number,
    ): Promise<{ items: StoredEvent[]; lastSeq: number }>
    /** `null` without such a company. */
    readCreditPosition(
      accountId: string,
      companyId: string,
      today: CalendarDate,
    ): Promise<CreditPosition | null>
    /** The approved draws of a company that are due first. */
    listOwedDraws(accountId: string, companyId: string, limit: number): Promise<OwedDraw[]>
    readOperation(accountId: string, operationId: string): Promise<Operation | null>
    /** What was sent as the JSON text that is kept of it; `null` when nothing was, or is. */
    readSent(accountId: string, operationId: string): Promise<string | null>
    /** The newest first, below the operation `after`. */
    listOperations(accountId: string, filter: OperationFilter, page: Page): Promise<Operation[]>

    /** An act that changes no row of its own, such as a backup. */
    keepAct(act: OperatorAct): Promise<void>
    /** The newest first. */
    listActs(filter: ActFilter, page: Page): Promise<OperatorAct[]>

    /** Reserves an Idempotency-Key for one running call, or tells what its first call came to. */
    claimIdempotencyKey(claim: IdempotencyClaim): Promise<IdempotencyState>
    /** Gives a reservation back when the call ended without an answer to keep. */
    releaseIdempotencyKey(claim: IdempotencyClaim): Promise<void>
    /** For one running call that writes no record: what it stores is committed with its answer. */
    beginOnce(claim: IdempotencyClaim): Once
    /** Deletes what is older than its keeping time; returns how many rows. */
    prune(accountId: string, before: Instant): Promise<number>

    readSetting(name: string): Promise<string | null>
    /** Sets it once: the first value stays, and is what every caller gets. */
    initSetting(name: string, value: string): Promise<string>
    /** Throws HubError `unavailable` when the database can't be written to. */
    ping(): Promise<void>
    status(): StoreStatus
    close(): Promise<void>
  }

export type Once = {
  /** The whole store; accounts, keys and customer imports are written in the transaction of the answer. */
  readonly store: Store
  /** Commits; `null` gives the key back. Throws HubError `busy` when the reservation was lost. */
  end(answer: Json | null): Promise<void>
  /** Rolls back, and gives the key back. */
  giveUp(): Promise<void>
}

export type RecordKey = { readonly accountId: string; readonly id: string }

export type StoreStatus = {
  readonly connections: { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Changes that wait for their turn at the door. */
  readonly changesWaiting: number
  /** Whether changes came and none could be committed for some seconds. */
  readonly writesBlocked: boolean
}

export type RecordRef = {
  readonly kind: RecordKind
  readonly id: string
  /** `write` keeps the record as it is until the commit; `read` does not. */
  readonly access: 'read' | 'write'
}

/** One attempt to write, as it is kept. */
export type Attempt = {
  readonly operationId: string
  readonly accountId: string
  /** The operation's name, as in the OpenAPI document: `update-invoice`. */
  readonly name: string
  readonly keyId: string | null
  /** Absent when it is the source itself. */
  readonly actor?: ActorNote | undefined
  readonly requestId: string | null
  readonly recordKind: RecordKind
  readonly recordId: string | null
  /** The body as JSON text, personal fields masked; `null` when it could not be read. */
  readonly sent: string | null
}

export type ChangeRequest = {
  readonly attempt: Attempt
  /**
   * What `decide` will most likely ask for, the record that it writes among it. A hint that lacks something, or has
   * too much, costs time and changes no verdict.
   */
  readonly load: readonly RecordRef[]
  /** What `decide` has to know the number of; the account's other writes wait until the commit. */
  readonly count?: CountedKind | undefined
  /** The caller's Idempotency-Key, and how its answer is to be kept. */
  readonly keep: KeptAnswer | null
}

export type KeptAnswer = {
  readonly claim: IdempotencyClaim
  readonly answerOf: (decision: Decision) => Json
}

/** Kinds of which an account may have so many and no more. */
export type CountedKind = 'webhook_endpoint'

export type Loaded = Records & {
  /** How many the account has that were not deleted: what the request counts. */
  count(kind: CountedKind): number
}

/** Synchronous by type: nobody can do I/O inside a transaction. */
export type Decide<R extends HubRecord> = (loaded: Loaded, moment: Moment) => Decision<R>

/** Telephones are compared by their digits, e-mails without regard to case. */
export type Contact = { readonly phone?: string; readonly email?: string }

export type Page = { readonly after: string | null; readonly limit: number }

/** What a list can be narrowed to, by kind. */
export type RecordFilters = {
  readonly company: Changed & { readonly businessName?: string; readonly customerId?: string }
  readonly customer: Changed & { readonly companyId?: string; readonly email?: string }
  readonly project: Changed
  readonly quote: Changed & {
    readonly status?: QuoteStatusFilter
    readonly customerId?: string
    readonly number?: string
    readonly projectId?: string
  }
  readonly invoice: Changed & {
    readonly status?: InvoiceStatus
    readonly customerId?: string
    readonly number?: string
    readonly dueFrom?: string
    readonly dueTo?: string
  }
}

/** Records that changed after this instant, by whomever. */
type Changed = { readonly changedAfter?: Instant }

/** The status as it is shown on a day. */
export type QuoteStatusFilter = { readonly shown: ShownQuoteStatus; readonly today: CalendarDate }

export type StoredEvent = {
  readonly seq: number
  readonly id: string
  readonly type: EventType
  readonly at: Instant
  readonly version: number
  readonly hubVersion: number
  readonly operationId: string
  readonly operation: OperationNotes
  /** The record as it was right after the event. */
  readonly record: HubRecord
  /** The changed fields as they were, by pointer. */
  readonly previous: Readonly<Record<string, Json>>
}

/** What is kept of an attempt besides its outcome. */
export type OperationNotes = {
  readonly name: string
  readonly keyId: string | null
  readonly actor?: ActorNote
  readonly requestId: string | null
  readonly sent: Json
  readonly warnings?: readonly Finding[]
  readonly findings?: readonly Finding[]
  readonly reason?: string
}

export type Operation = {
  readonly operationId: string
  readonly at: Instant
  readonly verdict: Verdict
  readonly recordKind: RecordKind
  readonly recordId: string | null
  readonly notes: OperationNotes
  /** The event of an applied write. */
  readonly event: StoredEvent | null
}

export type OperationFilter = { readonly verdict?: Verdict; readonly recordId?: string }

export type ActFilter = {
  readonly accountId?: string
  /** The id of the key that did it. */
  readonly operator?: string
  readonly name?: string
  readonly from?: Instant
  readonly to?: Instant
}

export type IdempotencyClaim = {
  readonly accountId: string
  readonly key: string
  /** A hash of method, path and body: the same key with another one is refused. */
  readonly fingerprint: Buffer
  /** This call's own mark: an answer is only kept while the reservation still bears it. */
  readonly token: string
}

export type IdempotencyState =
  | { readonly state: 'claimed' }
  | { readonly state: 'running' }
  | { readonly state: 'other_request' }
  | { readonly state: 'answered'; readonly answer: Json }
