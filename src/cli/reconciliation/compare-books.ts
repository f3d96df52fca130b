// Sends the sorted records, all or those of some buckets, and reads the differences.
import {
  HubRefusal,
  type Difference,
  type HubClient,
  type ReconciledKind,
  type ReconciliationSummary,
} from 'bthub-client'
import { bucketOf } from 'bthub-client/reconciliation-digest'
import { refusalOf } from '../call-hub.ts'
import { listDigestLimits, type DigestResult } from './differing-buckets.ts'
import type { SortedRecords, SourceRecord } from './sort-records.ts'

type Books = {
  readonly hub: HubClient
  readonly kind: ReconciledKind
  readonly complete: boolean
  /** Of the file, for messages. */
  readonly name: string
  readonly records: SortedRecords
  /** `null` to list all records. */
  readonly digest: DigestResult | null
}

/** Throws Error, with the line of the file, when the hub refuses a record. */
export async function compareBooks(
  books: Books,
  onDifference: (difference: Difference) => Promise<void>,
): Promise<ReconciliationSummary> {
  const { hub, kind, complete, digest } = books
  const options = {
    complete,
    ...(digest === null ? {} : { buckets: digest.buckets }),
    attemptTimeoutMs: listDigestLimits.answerMsMax,
  }
  const reconciliation = hub.reconcile(kind, linesOf(books), options)
  try {
    for (;;) {
      const { done, value } = await reconciliation.next()
      if (done === true) return await withLinesOfFile(books, value)
      await onDifference(value)
    }
  } catch (error) {
    if (!(error instanceof HubRefusal)) throw error
    const { message } = refusalOf(error.status, error)
    const { line } = error
    if (line === null) throw new Error(message, { cause: error })
    const number = (await numbersOf(books, [line])).get(line)
    const inFile = message.replaceAll(`Line ${line}`, `${books.name}, line ${number}`)
    throw new Error(inFile, { cause: error })
  }
}

async function* listedOf({ records, digest }: Books): AsyncGenerator<readonly SourceRecord[]> {
  for await (const batch of records.batches()) {
    if (digest === null) yield batch
    else yield batch.filter(({ id }) => digest.buckets.has(bucketOf(id, digest.depth)))
  }
}

async function* linesOf(books: Books): AsyncGenerator<string> {
  let previous = { id: '', number: 0 }
  for await (const batch of listedOf(books)) {
    for (const record of batch) {
      if (record.id === previous.id && previous.number > 0) {
        const numbers = `${previous.number} and ${record.number}`
        throw new Error(`${books.name}: lines ${numbers} have the same id, ${record.id}.`)
      }
      previous = record
      yield record.text
    }
  }
}

/** The lines of the file that were sent as these lines. */
async function numbersOf(books: Books, lines: readonly number[]): Promise<Map<number, number>> {
  const numbers = new Map<number, number>()
  let sent = 0
  for await (const batch of listedOf(books)) {
    for (const line of lines) {
      const record = batch[line - sent - 1]
      if (record !== undefined) numbers.set(line, record.number)
    }
    sent += batch.length
  }
  return numbers
}

async function withLinesOfFile(
  books: Books,
  summary: ReconciliationSummary,
): Promise<ReconciliationSummary> {
  const { warnings } = summary
  if (warnings.length === 0) return summary
  const numbers = await numbersOf(
    books,
    warnings.map(({ line }) => line),
  )
  const shown = warnings.map((warning) => {
    return { ...warning, line: numbers.get(warning.line) ?? warning.line }
  })
  for (const { message, line, lines } of shown) {
    process.stderr.write(
      `bthub: ${books.name}, line ${line}: ${message}${lines === 1 ? '' : ` (${lines} lines)`}\n`,
    )
  }
  return { ...summary, warnings: shown }
}
