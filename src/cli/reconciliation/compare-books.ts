// Sends the sorted records, all or those of some buckets, and reads the differences.
import { bucketOf } from 'bthub-client/reconciliation-digest'
import type {
  AsOf,
  Difference,
  ReconciledKind,
  ReconciliationCounts,
} from '../../domain/reconciliations/reconciliation.ts'
import { HubRefused, refusalOf, type AccountHub, type Refusal } from '../call-hub.ts'
import type { DigestResult } from './differing-buckets.ts'
import { readJsonLines } from './json-lines.ts'
import type { SortedRecords, SourceRecord } from './sort-records.ts'

export type FoundDifference = Omit<Difference, 'fields'> & Partial<Pick<Difference, 'fields'>>

type Warning = { readonly message: string; readonly line: number; readonly lines: number }

export type Summary = ReconciliationCounts & {
  readonly listed: number
  readonly asOf: AsOf
  readonly warnings: readonly Warning[]
}

type Answer =
  | FoundDifference
  | { readonly summary: Summary }
  | { readonly error: Refusal & { readonly code: string } }

type Books = {
  readonly hub: AccountHub
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
  onDifference: (difference: FoundDifference) => Promise<void>,
): Promise<Summary> {
  const { hub, kind, complete, digest } = books
  const query = {
    complete: String(complete),
    buckets: digest === null ? undefined : [...digest.buckets].join(','),
  }
  try {
    const body = await hub.call('POST', `/integration/reconcile/${kind}`, {
      query,
      lines: linesOf(books),
    })
    for await (const line of readJsonLines<Answer>(body as AsyncIterable<Uint8Array>)) {
      if ('error' in line) throw refusalOf(line.error.code, line.error)
      if ('summary' in line) return await withLinesOfFile(books, line.summary)
      await onDifference(line)
    }
  } catch (error) {
    if (!(error instanceof HubRefused) || error.line === null) throw error
    const number = (await numbersOf(books, [error.line])).get(error.line)
    const message = error.message.replaceAll(`Line ${error.line}`, `${books.name}, line ${number}`)
    throw new Error(message, { cause: error })
  }
  throw new Error('The answer breaks off, so the books were not compared to the end. Try again.')
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
    }
    if (batch.length > 0) yield batch.map(({ text }) => `${text}\n`).join('')
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

async function withLinesOfFile(books: Books, summary: Summary): Promise<Summary> {
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
