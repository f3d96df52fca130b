// What the rest of bthub asks of the store about pulls of customers. The second half is the worker's, who works
// for all accounts: it claims one page at a time by a lease, judged by the database's clock.
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Page, RecordKey } from '../page.ts'

export type CustomerSource = {
  readonly url: string
  /** By name; the values are sealed. */
  readonly headers: Readonly<Record<string, string>>
  /** Which of the secrets that can be derived for it signs. */
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

/** Why a customer was refused. */
export type ImportFault = {
  readonly page: number
  /** In its page, from 0. */
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
  /** That were read to their end. */
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
  /** `null` when none was set, or it was deleted. */
  readCustomerSource(accountId: string): Promise<CustomerSource | null>
  /**
   * The number of its secret: another one than ever before when it is asked for, or the source is new. `null`
   * while an import runs, which reads the source page by page.
   */
  setCustomerSource(
    accountId: string,
    source: Omit<CustomerSource, 'secretNumber'> & { readonly rotates: boolean },
    act?: AuditEntry,
  ): Promise<number | null>
  /** False while an import runs. */
  deleteCustomerSource(accountId: string, at: Instant, act?: AuditEntry): Promise<boolean>
  /** False when one is running already. */
  startCustomerImport(
    accountId: string,
    started: Pick<CustomerImport, 'importId' | 'keyId' | 'actor' | 'startedAt'>,
    act?: AuditEntry,
  ): Promise<boolean>
  /** False when it has ended. */
  cancelCustomerImport(accountId: string, importId: string, act?: AuditEntry): Promise<boolean>
  readCustomerImport(accountId: string, importId: string): Promise<CustomerImport | null>
  /** The newest first, below the import `after`. */
  listCustomerImports(accountId: string, page: Page): Promise<CustomerImport[]>

  findDueImports(limit: number): Promise<RecordKey[]>
  /** `null` when somebody else has it, or it has ended. */
  leaseImport(
    accountId: string,
    importId: string,
    lease: { readonly token: string; readonly ms: number },
  ): Promise<LeasedImport | null>
  /** Whether the page still is the claimer's: nobody has canceled the import, or taken it over. */
  holdsImportLease(claimed: LeasedImport): Promise<boolean>
  /** After a page. False when the lease is another's by now: that one does the page again. */
  writePageOutcome(claimed: LeasedImport, settled: PageOutcome): Promise<boolean>
}

export type PageOutcome = Pick<
  CustomerImport,
  'status' | 'cursor' | 'pages' | 'counts' | 'faults' | 'failures' | 'failure' | 'failureReason'
> & {
  /** When the next page is to be read, in ms from now. */
  readonly delayMs: number
}
