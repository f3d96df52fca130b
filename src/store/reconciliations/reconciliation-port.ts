// The store's interface for reconciliations: snapshots of an account's records, their digests, and the results that are kept.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Instant } from '../../domain/instant.ts'
import type { HubEntry } from '../../domain/reconciliations/compare-entries.ts'
import type {
  AsOf,
  Difference,
  ReconciledKind,
  Reconciliation,
} from '../../domain/reconciliations/reconciliation.ts'
import type { Page } from '../page.ts'

export type SnapshotRequest = {
  readonly kind: ReconciledKind
  /** Only records in these buckets, named by the first bytes of the SHA-256 of their ids; `null` for all. */
  readonly buckets: readonly string[] | null
  /** For the status of quotes. */
  readonly today: CalendarDate
}

/** One state of an account's records of a kind, whatever is written meanwhile. */
export type Snapshot = {
  readonly asOf: AsOf
  /** The next records in the order of their ids' bytes; none at the end. Throws HubError `unavailable`. */
  next(): Promise<readonly HubEntry[]>
  /** Must be called. May be called repeatedly. */
  close(): Promise<void>
}

export type Digest = {
  readonly asOf: AsOf
  /** In order, without empty ones. `digest` is in hexadecimal digits. */
  readonly buckets: readonly {
    readonly bucket: string
    readonly count: number
    readonly digest: string
  }[]
}

export type ReconciliationSearch = {
  readonly recordKind?: ReconciledKind | undefined
  /** Only complete ones without differences. */
  readonly proof: boolean
}

export type ReconciliationStore = {
  /** Throws HubError `busy` when too many snapshots are open. */
  openSnapshot(accountId: string, request: SnapshotRequest): Promise<Snapshot>
  /** The digest of each bucket, named by the first `depth` bytes of the SHA-256 of the ids. */
  readDigest(
    accountId: string,
    request: Omit<SnapshotRequest, 'buckets'> & { readonly depth: number },
  ): Promise<Digest>
  /** Stores differences before the reconciliation that found them. */
  keepDifferences(
    accountId: string,
    kept: {
      readonly reconciliationId: string
      readonly differences: readonly Difference[]
      readonly at: Instant
    },
  ): Promise<void>
  readDifferences(accountId: string, reconciliationId: string): Promise<readonly Difference[]>
  /** Newest first, older than the reconciliation `after`. */
  listReconciliations(
    accountId: string,
    search: ReconciliationSearch,
    page: Page,
  ): Promise<Reconciliation[]>
}
