// A reconciliation: the result of comparing all records of a kind in the source's books with those of the hub.
import type { Instant } from '../instant.ts'
import type { Json } from '../json-changes.ts'

export const reconciledKinds = ['invoice', 'customer', 'company', 'quote'] as const
export type ReconciledKind = (typeof reconciledKinds)[number]

/** The last event that a snapshot of the hub contains, and when the snapshot was taken. */
export type AsOf = { readonly seq: number; readonly at: Instant }

export const discrepancies = ['missing', 'stale', 'ahead', 'different', 'extra'] as const

/**
 * `missing`: only the source has the record. `stale`: the hub's is older. `ahead`: the hub's is newer. `different`: the
 * clocks are equal, the contents are not. `extra`: only the hub has it.
 */
export type Discrepancy = (typeof discrepancies)[number]

export const remedies = ['push', 'cancel', 'look'] as const

/** What the source can do. `look`: no call settles it; somebody has to find out which side is right. */
export type Remedy = (typeof remedies)[number]

export type Difference = {
  readonly id: string
  readonly is: Discrepancy
  readonly do: Remedy
  /** The fields whose values differ, if both sides have the record. */
  readonly fields: readonly FieldDifference[]
}

export type FieldDifference = {
  /** `/totalAmount` */
  readonly pointer: string
  readonly source: Json
  readonly hub: Json
}

/** How many records of each outcome. */
export type ReconciliationCounts = { readonly [Outcome in 'equal' | Discrepancy]: number }

export type Reconciliation = ReconciliationCounts & {
  readonly kind: 'reconciliation'
  /** A UUID v7, so that ids are in the order of time; equals blueTapeId. */
  readonly id: string
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly recordKind: ReconciledKind
  /** Whether the source listed all of its records, so that others of the hub's are extra. */
  readonly complete: boolean
  /** The number of digest buckets that were compared; `null` for all records. */
  readonly buckets: number | null
  /** Records that the source listed. */
  readonly listed: number
  readonly asOfSeq: number
  readonly asOfAt: Instant
  readonly startedAt: Instant
  readonly keyId: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
