// The port: everything the rest of bthub may ask of its store. Every call names the account first,
// so that no query can cross accounts by accident. All of them throw HubError `unavailable` when the
// database doesn't answer in time, and `null` stands for what isn't there.
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
import type { AccountStore, OperatorSessionStore, AuditFilter } from './accounts/account-port.ts'
import type { ImportStore } from './imports/import-port.ts'
import type { Insight } from './insight.ts'
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
  Contact,
  RecordFilters,
} from './search-port.ts'
import type { ChangeRequest, Decide } from './unit-of-work/change-port.ts'
import type { Page } from './page.ts'
import type { StoredEvent } from './events/event-port.ts'
import type { Operation, OperationFilter } from './operations/operation-port.ts'
import type { IdempotencyReservation, IdempotencyState } from './operations/idempotency-port.ts'

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
    keepAct(act: AuditEntry): Promise<void>
    /** The newest first. */
    listActs(filter: AuditFilter, page: Page): Promise<AuditEntry[]>

    /** Reserves an Idempotency-Key for one running call, or tells what its first call came to. */
    reserveIdempotencyKey(claim: IdempotencyReservation): Promise<IdempotencyState>
    /** Gives a reservation back when the call ended without an answer to keep. */
    releaseIdempotencyKey(claim: IdempotencyReservation): Promise<void>
    /** For one running call that writes no record: what it stores is committed with its answer. */
    beginOnce(claim: IdempotencyReservation): Once
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
  rollBack(): Promise<void>
}

export type StoreStatus = {
  readonly connections: { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Changes that wait for their turn at the door. */
  readonly changesWaiting: number
  /** Whether changes came and none could be committed for some seconds. */
  readonly writesBlocked: boolean
}
