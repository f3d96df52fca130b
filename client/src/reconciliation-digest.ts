// The digest of a source's records, to be compared with that of the hub: docs/concepts/reconciliation.md describes the
// algorithm. For Node.
import { createHash, type Hash } from 'node:crypto'

/** A record as the source has it. Kinds without amounts or status leave them out. */
export type DigestedRecord = {
  readonly id: string
  /** As in a push: a date, or a date-time, in UTC unless it has a zone. */
  readonly sourceModifiedDate: string
  /** A text is in digits, with a point before at most two decimals. */
  readonly totalAmount?: number | string | null
  readonly amountDue?: number | string | null
  readonly status?: string | null
}

export type DigestBucket = {
  /** The first bytes of the SHA-256 of the ids, in hexadecimal digits. */
  readonly bucket: string
  readonly count: number
  /** In hexadecimal digits. */
  readonly digest: string
}

/**
 * The buckets that contain records, in order. The records must be in ascending order of the bytes of their ids in UTF-8, and
 * without canceled invoices. Throws RangeError for a record that is out of order, and for a value that it cannot read.
 */
export async function reconciliationDigest(
  records: Iterable<DigestedRecord> | AsyncIterable<DigestedRecord>,
  { depth }: { readonly depth: 1 | 2 },
): Promise<DigestBucket[]> {
  const buckets = new Map<string, { count: number; readonly hash: Hash }>()
  let previous: Buffer | null = null
  for await (const record of records) {
    const id = Buffer.from(record.id, 'utf8')
    if (previous !== null && Buffer.compare(previous, id) >= 0)
      throw new RangeError(`${JSON.stringify(record.id)} is not after the id of the record before`)
    previous = id
    const bucket = bucketOf(record.id, depth)
    const known = buckets.get(bucket)
    const { hash } = known ?? { hash: createHash('sha256') }
    hash.update(createHash('sha256').update(digestedText(record), 'utf8').digest())
    if (known === undefined) buckets.set(bucket, { count: 1, hash })
    else known.count += 1
  }
  return [...buckets]
    .map(([bucket, { count, hash }]) => ({ bucket, count, digest: hash.digest('hex') }))
    .toSorted((a, b) => (a.bucket < b.bucket ? -1 : 1))
}

export type DifferingBuckets = {
  /** Their names: the records of these are worth listing. */
  readonly buckets: Set<string>
  /** Records of the source in the other buckets. */
  readonly equal: number
}

/** Compares the source's digest with that of the hub, of the same depth. */
export function differingBuckets(
  own: readonly DigestBucket[],
  hubs: readonly Pick<DigestBucket, 'bucket' | 'digest'>[],
): DifferingBuckets {
  const digests = new Map(hubs.map(({ bucket, digest }) => [bucket, digest]))
  const buckets = new Set<string>()
  let equal = 0
  for (const { bucket, count, digest } of own) {
    if (digests.get(bucket) === digest) equal += count
    else buckets.add(bucket)
    digests.delete(bucket)
  }
  for (const bucket of digests.keys()) buckets.add(bucket)
  return { buckets, equal }
}

/** The bucket of an id. */
export function bucketOf(id: string, depth: 1 | 2): string {
  return createHash('sha256')
    .update(id, 'utf8')
    .digest('hex')
    .slice(0, depth * 2)
}

/** The text whose SHA-256 stands for a record. */
export function digestedText(record: DigestedRecord): string {
  const { id, sourceModifiedDate, totalAmount, amountDue, status } = record
  return [
    id,
    msOf(sourceModifiedDate),
    amountText(totalAmount),
    amountText(amountDue),
    status ?? '',
  ].join('\n')
}

const clockPattern =
  /^(\d{4}-\d\d-\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(\d\d):(\d\d))?)?$/

/** Milliseconds since 1970, rounded down. */
function msOf(clock: string): number {
  const match = clockPattern.exec(clock)
  const [, date = '', hour = '0', minute = '0', second = '0', fraction = '', sign] = match ?? []
  const [zoneHour = '0', zoneMinute = '0'] = match?.slice(7) ?? []
  const dayMs = Date.parse(date)
  if (match === null || Number.isNaN(dayMs))
    throw new RangeError(`${JSON.stringify(clock)} is not a date or a date-time in RFC 3339 format`)
  const zoneMinutes = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - zoneMinutes
  return (
    dayMs + minutes * 60_000 + Number(second) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  )
}

/** With two decimals. */
function amountText(amount: number | string | null | undefined): string {
  if (amount === undefined || amount === null) return ''
  if (typeof amount === 'number') return amount.toFixed(2)
  const [, integer = '', decimals = ''] = /^(-?\d+)(?:\.(\d{1,2})0*)?$/.exec(amount) ?? []
  if (integer === '') throw new RangeError(`${JSON.stringify(amount)} is not an amount`)
  return `${integer}.${decimals.padEnd(2, '0')}`
}
