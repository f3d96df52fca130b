// Finds out by digests which records of a large list are worth sending.
import type { HubClient } from 'bthub-client'
import {
  bucketOf,
  differingBuckets as compareDigests,
  reconciliationDigest,
  type DigestedRecord,
} from 'bthub-client/reconciliation-digest'
import type { AsOf, ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'
import type { SortedRecords } from './sort-records.ts'

export const listDigestLimits = {
  /** Up to this many records, listing them is as quick. */
  digestRecordsMin: 10_000,
  /** From this many on, 65,536 buckets are worth their size. */
  deepRecordsMin: 100_000,
  /** Bytes of names of buckets that fit into a URL. */
  namesBytesMax: 12_000,
  /** How long the hub may take to compare, in ms: longer than it gives itself. */
  answerMsMax: 310_000,
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
  hub: HubClient,
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
  const { asOf, buckets: theirs } = await hub.get('/integration/reconcile/{kind}/digest', {
    params: { path: { kind }, query: { depth: `${depth}` } },
    attemptTimeoutMs: listDigestLimits.answerMsMax,
    timeoutMs: listDigestLimits.answerMsMax,
  })
  const isDigested = ({ bucket }: { readonly bucket: string }) => !canceled.has(bucket)
  const compared = compareDigests(own.filter(isDigested), theirs.filter(isDigested))
  const buckets = new Set([...compared.buckets, ...canceled])
  let { equal } = compared
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
