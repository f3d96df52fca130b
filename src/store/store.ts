// The store's interface. Calls take the account first, so that no query crosses accounts by accident. They throw
// HubError `unavailable` when the database does not answer in time, and return `null` for what does not exist.
import type { Company } from '../domain/companies/company.ts'
import type { Customer } from '../domain/customers/customer.ts'
import type { Draw } from '../domain/credit/draw.ts'
import type { Payment } from '../domain/payments/payment.ts'
import type { Quote } from '../domain/quotes/quote.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { CreditPosition } from '../domain/credit/credit-position.ts'
import type { AuditEntry } from '../domain/accounts/operator.ts'
import type { Decision } from '../domain/verdict.ts'
import type { Json } from '../domain/json-changes.ts'
import type { HubRecord, RecordKind, RecordOfKind, SourceKind } from '../domain/record.ts'
import type { Instant } from '../domain/instant.ts'
import type {
  AccountStore,
  AuditFilter,
  OperatorSessionStore,
  SandboxStore,
} from './accounts/account-port.ts'
import type { CertificationStore } from './certifications/certification-port.ts'
import type { ImportStore } from './imports/import-port.ts'
import type { Insight } from './insight.ts'
import type { OwedDraw } from './credit/owed-draws.ts'
import type { LetterStore } from './messages/letter-port.ts'
import type { MessageStore } from './messages/message-port.ts'
import type { PaymentStore } from './payments/payment-port.ts'
import type { Owned } from './unit-of-work/record-table.ts'
import type { ReconciliationStore } from './reconciliations/reconciliation-port.ts'
import type { WebhookStore } from './webhooks/webhook-port.ts'
import type {
  CompanySearch,
  CustomerSearch,
  DrawSearch,
  FoundPage,
  PaymentSearch,
  QuoteSearch,
  Contact,
  RecordFilters,
} from './search-port.ts'
import type { ChangeRequest, Decide } from './unit-of-work/change-port.ts'
import type { Page } from './page.ts'
import type { LostEvents, StoredEvent } from './events/event-port.ts'
import type {
  Operation,
  OperationFilter,
  StoredCall,
  StoredCallPage,
  StoredCallRange,
} from './operations/operation-port.ts'
import type { IdempotencyReservation, IdempotencyState } from './operations/idempotency-port.ts'

export type Store = Insight &
  ImportStore &
  AccountStore &
  CertificationStore &
  OperatorSessionStore &
  PaymentStore &
  LetterStore &
  MessageStore &
  ReconciliationStore &
  SandboxStore &
  WebhookStore & {
    /**
     * Every write of records goes through here. Runs `decide` on the records that it asks for, and commits records,
     * events and the operation together. Resolves when all of it is on disk. A HubError thrown by `decide` is recorded
     * as a refused operation and thrown again.
     */
    change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>): Promise<Decision<R>>
    beginDryRun(): DryRun

    readRecord<K extends RecordKind>(
      accountId: string,
      kind: K,
      id: string,
    ): Promise<RecordOfKind<K> | null>
    /** The id of a record that is easily confused with this one, or `null`: see look-alikes.ts. */
    findLookAlike(accountId: string, kind: SourceKind, id: string): Promise<string | null>
    /** The same for many ids: a result for each, in their order. */
    findLookAlikes(
      accountId: string,
      kind: SourceKind,
      ids: readonly string[],
    ): Promise<readonly (string | null)[]>
    /** Whether each of these records does not exist, in their order. */
    findMissing(
      accountId: string,
      kind: SourceKind,
      ids: readonly string[],
    ): Promise<readonly boolean[]>
    /** The record at an instant, or `null` when it did not exist yet. */
    readRecordAt<K extends RecordKind>(
      accountId: string,
      kind: K,
      id: string,
      at: Instant,
    ): Promise<RecordOfKind<K> | null>
    /** Companies with this phone number or e-mail address, their own or their customer's; two at most. */
    findCompanies(accountId: string, contact: Contact): Promise<Company[]>
    /** Ordered by id, after the id `after`. */
    listRecords<K extends keyof RecordFilters>(
      accountId: string,
      kind: K,
      listing: { readonly filter: RecordFilters[K]; readonly page: Page },
    ): Promise<RecordOfKind<K>[]>
    /** All accounts, in the order of accounts and ids; so are the other searches. */
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
    /** The account's feed after a number, and the number of its last event. */
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
    /** The approved draws of a company, first due first. */
    listOwedDraws(accountId: string, companyId: string, limit: number): Promise<OwedDraw[]>
    readOperation(accountId: string, operationId: string): Promise<Operation | null>
    /** The stored JSON text of the request body; `null` without one. */
    readSent(accountId: string, operationId: string): Promise<string | null>
    /** Newest first. An empty page is the end. */
    readStoredCalls(
      accountId: string,
      range: StoredCallRange,
      page: StoredCallPage,
    ): Promise<StoredCall[]>
    /** Newest first, older than the operation `after`. */
    listOperations(accountId: string, filter: OperationFilter, page: Page): Promise<Operation[]>

    /** For an action that changes no rows, such as a backup. */
    addAuditEntry(entry: AuditEntry): Promise<void>
    /** Newest first. */
    listAuditEntries(filter: AuditFilter, page: Page): Promise<AuditEntry[]>

    /** Reserves an Idempotency-Key for a call, or returns the state of its first call. */
    reserveIdempotencyKey(reservation: IdempotencyReservation): Promise<IdempotencyState>
    /** For a call that ended without an answer to store. */
    releaseIdempotencyKey(reservation: IdempotencyReservation): Promise<void>
    /** For a call that writes no record: what it stores is committed with its answer. */
    beginOnce(reservation: IdempotencyReservation): Promise<Once>
    /** Deletes rows older than the instant; returns how many. */
    prune(accountId: string, before: Instant): Promise<number>

    readSetting(name: string): Promise<string | null>
    /** Sets the value unless there is one; returns the stored value. */
    initSetting(name: string, value: string): Promise<string>
    /** Throws HubError `unavailable` when the database is not writable. */
    ping(): Promise<void>
    status(): StoreStatus
    close(): Promise<void>
  }

export type DryRun = {
  /**
   * What accounts write through it is decided and not written. Nothing is locked, and ids are zeros. The outcome is
   * that of a write at this moment.
   */
  readonly store: Store
  /** The decisions so far that were not refused. */
  readonly decisions: readonly Decision[]
}

export type Once = {
  /** Accounts, keys, sessions and customer imports are written in the transaction of the answer. */
  readonly store: Store
  /** Commits; `null` releases the key. Throws HubError `busy` when the reservation was lost. */
  end(answer: Json | null): Promise<void>
  /** Rolls back and releases the key. */
  rollBack(): Promise<void>
}

export type StoreStatus = {
  readonly connections: { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Changes that wait to be committed. */
  readonly changesWaiting: number
  /** Whether changes are waiting and none could be committed for some seconds. */
  readonly writesBlocked: boolean
  /** What this process acknowledged and the database has lost since; by account. */
  readonly lostEvents: readonly LostEvents[]
}
