// The store's interface for customer imports. The second half is for the worker, which serves all accounts: it leases
// one page at a time, by the database's clock.
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Page, RecordKey } from '../page.ts'

export type CustomerSource = {
  readonly url: string
  /** By name; the values are encrypted. */
  readonly headers: Readonly<Record<string, string>>
  /** The number of the derived secret that signs requests. */
  readonly secretNumber: number
  readonly changedAt: Instant
}

export type ImportCounts = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly superseded: number
  readonly refused: number
}

/** A refused customer. */
export type ImportFault = {
  readonly page: number
  /** Position in its page, from 0. */
  readonly index: number
  readonly id: string | null
  readonly reason: string
  readonly operationId: string
}

export type CustomerImport = {
  readonly importId: string
  readonly status: 'running' | 'done' | 'failed' | 'canceled'
  readonly keyId: string | null
  readonly actor: ActorNote | null
  readonly startedAt: Instant
  readonly endedAt: Instant | null
  readonly cursor: string | null
  /** Pages that were imported completely. */
  readonly pages: number
  readonly counts: ImportCounts
  readonly faults: readonly ImportFault[]
  readonly failures: number
  readonly failure: string | null
  readonly failureReason: string | null
}

export type LeasedImport = CustomerImport & {
  readonly accountId: string
  readonly lease: string
}

export type ImportStore = {
  /** `null` when none was set or it was deleted. */
  readCustomerSource(accountId: string): Promise<CustomerSource | null>
  /**
   * Returns the number of the source's secret, which is a new one with `rotates` or for a new source. `null` while an
   * import is running, since it reads the source page by page.
   */
  setCustomerSource(
    accountId: string,
    source: Omit<CustomerSource, 'secretNumber'> & { readonly rotates: boolean },
    entry?: AuditEntry,
  ): Promise<number | null>
  /** False while an import is running. */
  deleteCustomerSource(accountId: string, at: Instant, entry?: AuditEntry): Promise<boolean>
  /** False when an import is running already. */
  startCustomerImport(
    accountId: string,
    started: Pick<CustomerImport, 'importId' | 'keyId' | 'actor' | 'startedAt'>,
    entry?: AuditEntry,
  ): Promise<boolean>
  /** The canceled import; `null` when it had ended. */
  cancelCustomerImport(
    accountId: string,
    importId: string,
    entry?: AuditEntry,
  ): Promise<CustomerImport | null>
  /** Whether an import is running. */
  isImportRunning(accountId: string): Promise<boolean>
  readCustomerImport(accountId: string, importId: string): Promise<CustomerImport | null>
  /** Newest first, older than the import `after`. */
  listCustomerImports(accountId: string, page: Page): Promise<CustomerImport[]>

  findDueImports(limit: number): Promise<RecordKey[]>
  /** `null` when it is leased elsewhere or has ended. */
  leaseImport(
    accountId: string,
    importId: string,
    lease: { readonly token: string; readonly ms: number },
  ): Promise<LeasedImport | null>
  /** False when the import was canceled or its lease taken over. */
  holdsImportLease(leased: LeasedImport): Promise<boolean>
  /** False when the lease was taken over meanwhile: its new holder imports the page again. */
  writePageOutcome(leased: LeasedImport, outcome: PageOutcome): Promise<boolean>
}

export type PageOutcome = Pick<
  CustomerImport,
  'status' | 'cursor' | 'pages' | 'counts' | 'faults' | 'failures' | 'failure' | 'failureReason'
> & {
  /** When to read the next page, in ms from now. */
  readonly delayMs: number
}
