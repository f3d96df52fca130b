// Finds out by digests which records of a large list are worth sending.
import {
  bucketOf,
  reconciliationDigest,
  type DigestedRecord,
} from 'bthub-client/reconciliation-digest'
import type { AsOf, ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'
import type { AccountHub } from '../call-hub.ts'
import type { SortedRecords } from './sort-records.ts'

export const listDigestLimits = {
  /** Up to this many records, listing them is as quick. */
  digestRecordsMin: 10_000,
  /** From this many on, 65,536 buckets are worth their size. */
  deepRecordsMin: 100_000,
  /** Bytes of names of buckets that fit into a URL. */
  namesBytesMax: 12_000,
} as const

const always = ['id', 'sourceModifiedDate'] as const
const digested: { readonly [K in ReconciledKind]: readonly string[] } = {
  invoice: [...always, 'totalAmount', 'amountDue', 'status'],
  quote: [...always, 'totalAmount', 'status'],
  customer: always,
  company: always,
}

/** Whether the digest covers exactly what the record gives, so that equal digests prove as much as the list. */
export function isDigestible(
  kind: ReconciledKind,
  record: Readonly<Record<string, unknown>>,
): boolean {
  const given = Object.keys(record)
  const wanted = digested[kind]
  return given.length === wanted.length && wanted.every((name) => (record[name] ?? null) !== null)
}

export type DigestResult = {
  readonly depth: 1 | 2
  readonly asOf: AsOf
  /** Records of the list in buckets that are equal. */
  readonly equal: number
  /** The others; where all are equal, one of them, so that there is a result to be stored. */
  readonly buckets: ReadonlySet<string>
}

/** `null` if too many buckets differ, or the list has values that no digest can have: listing everything tells more. */
export async function differingBuckets(
  hub: AccountHub,
  kind: ReconciledKind,
  records: SortedRecords,
): Promise<DigestResult | null> {
  const depth = records.count >= listDigestLimits.deepRecordsMin ? 2 : 1
  const canceled = new Set<string>()
  const own = await reconciliationDigest(digestedRecords(records, depth, canceled), {
    depth,
  }).catch((error: unknown) => {
    if (error instanceof RangeError) return null
    throw error
  })
  if (own === null) return null
  const path = `/integration/reconcile/${kind}/digest`
  // The OpenAPI document defines this answer.
  const { asOf, buckets: theirs } = (await hub.call('GET', path, {
    query: { depth: String(depth) },
  })) as { asOf: AsOf; buckets: readonly { bucket: string; digest: string }[] }
  const digests = new Map(theirs.map(({ bucket, digest }) => [bucket, digest]))
  const buckets = new Set(canceled)
  let equal = 0
  for (const { bucket, count, digest } of own) {
    const isEqual = digests.get(bucket) === digest && !canceled.has(bucket)
    if (isEqual) equal += count
    else buckets.add(bucket)
    digests.delete(bucket)
  }
  for (const bucket of digests.keys()) buckets.add(bucket)
  const [first] = own
  if (buckets.size === 0 && first !== undefined) {
    buckets.add(first.bucket)
    equal -= first.count
  }
  const nameBytes = 2 * depth + 1
  return buckets.size * nameBytes > listDigestLimits.namesBytesMax
    ? null
    : { depth, asOf, equal, buckets }
}

/** Digests leave out canceled invoices, so their buckets are listed. */
async function* digestedRecords(
  records: SortedRecords,
  depth: 1 | 2,
  canceled: Set<string>,
): AsyncGenerator<DigestedRecord> {
  for await (const batch of records.batches()) {
    for (const { id, text } of batch) {
      const record = JSON.parse(text) as DigestedRecord
      if (record.status === 'Canceled') canceled.add(bucketOf(id, depth))
      else yield record
    }
  }
}
