// Runs a reconciliation: yields the answer's lines while the source's lines arrive, and stores the result.
import { traceparentOf } from '../trace-context.ts'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { HubError } from '../../domain/hub-error.ts'
import { isPersonal } from '../../domain/fields.ts'
import {
  completeReconciliation,
  type ReconciliationResult,
} from '../../domain/reconciliations/complete-reconciliation.ts'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import { reconciledFields } from '../../domain/reconciliations/reconciled-fields.ts'
import type {
  AsOf,
  Difference,
  ReconciledKind,
  Reconciliation,
} from '../../domain/reconciliations/reconciliation.ts'
import type { Snapshot } from '../../store/reconciliations/reconciliation-port.ts'
import type { ChangeRequest } from '../../store/unit-of-work/change-port.ts'
import { masked } from '../../schema/field.ts'
import { operationIdOf } from '../attempt.ts'
import type { Call, LineInput } from '../call.ts'
import { isStrict } from '../headers.ts'
import { LineReader } from '../read-lines.ts'
import { todayOf } from '../today.ts'
import { invalidLine, openEntryReader, type EntryReader } from './entry-reader.ts'
import { mergeBooks, noneCounted, type ListedEntry } from './merge-books.ts'
import { serializeDifference, serializeReconciliation } from './schema.ts'

export type ReconciliationRequest = {
  readonly kind: ReconciledKind
  readonly complete: boolean
  /** Names of digest buckets, all of one length; `null` for all records. */
  readonly buckets: readonly string[] | null
}

/** Throws HubError for an invalid line, and when the source or the database is too slow. */
export async function* runReconciliation(
  call: Call,
  input: LineInput,
  request: ReconciliationRequest,
): AsyncGenerator<string> {
  const { kind, complete, buckets } = request
  const id = operationIdOf(call)
  const startedAt = call.clock().toISOString()
  const startedMs = performance.now()
  const entries = openEntryReader(kind, isStrict(call))
  const lines = readerOf(call, input)
  const counted = noneCounted()
  const kept = keepFirst(kind)
  let asOf: AsOf
  try {
    const listed = readListed({ lines, entries }, input, buckets)
    // Waits for the source before the snapshot, which PostgreSQL should not have to keep for long.
    const first = await listed.next()
    const snapshot = await openSnapshot(call, request)
    asOf = snapshot.asOf
    try {
      const books = { kind, complete, listed: within(startedMs, first, listed), snapshot }
      for await (const differences of mergeBooks(books, counted)) {
        kept.add(differences)
        yield differences.map((one) => lineOf(serializeDifference(kind, one))).join('')
      }
    } finally {
      await snapshot.close()
    }
  } finally {
    lines.release()
  }
  const result: ReconciliationResult = {
    id,
    recordKind: kind,
    complete,
    buckets: buckets?.length ?? null,
    ...counted,
    asOfSeq: asOf.seq,
    asOfAt: asOf.at,
    startedAt,
    keyId: call.keyId,
  }
  const record = await store(call, result, kept.differences)
  const ms = performance.now() - startedMs
  call.log.info('reconciled', { requestId: call.requestId, kind, ...counted, ms })
  const summary = serializeReconciliation(record)
  const seconds = Math.round(ms) / 1000
  yield lineOf({ summary: { ...summary, seconds, warnings: entries.warnings() } })
}

function openSnapshot(call: Call, { kind, buckets }: ReconciliationRequest): Promise<Snapshot> {
  return call.store.openSnapshot(call.accountId, { kind, buckets, today: todayOf(call) })
}

async function store(
  call: Call,
  result: ReconciliationResult,
  differences: readonly Difference[],
): Promise<Reconciliation> {
  const { id } = result
  if (differences.length > 0) {
    const at = call.clock().toISOString()
    await call.store.keepDifferences(call.accountId, { reconciliationId: id, differences, at })
  }
  const decision = await call.store.change<Reconciliation>(changeOf(call, id), (loaded, context) =>
    completeReconciliation(loaded.get('reconciliation', id), result, context),
  )
  return decision.record
}

/** A list that was sent as JSON has arrived whole. */
function readerOf({ body }: Call, { source, lineTimeoutMs }: LineInput): LineReader {
  const { lineBytesMax } = reconciliationLimits
  return new LineReader(source ?? Readable.from([body]), { lineBytesMax, lineTimeoutMs })
}

function changeOf(call: Call, id: string): ChangeRequest {
  const { accountId, keyId, requestId, fault, clockOffsetMs } = call
  const record = { recordKind: 'reconciliation', recordId: id } as const
  const attempt = { operationId: id, accountId, name: 'reconcile', keyId, requestId, fault }
  return {
    attempt: {
      ...attempt,
      traceparent: traceparentOf(call) ?? undefined,
      ...record,
      clockOffsetMs,
      sent: null,
    },
    load: [{ kind: 'reconciliation', id, access: 'write' }],
    idempotency: null,
  }
}

export function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** The lines that have arrived, a few at a time. */
async function* readListed(
  { lines, entries }: { readonly lines: LineReader; readonly entries: EntryReader },
  { lineTimeoutMs }: LineInput,
  buckets: readonly string[] | null,
): AsyncGenerator<readonly ListedEntry[]> {
  const { linesAtOnceMax, sliceMs } = reconciliationLimits
  const requireBucket = buckets === null ? null : bucketCheck(buckets)
  let sliceEndMs = performance.now() + sliceMs
  let batch: ListedEntry[] = []
  for (;;) {
    const line = lines.take()
    if (line !== null) {
      const entry = entries.read(line)
      requireBucket?.(line.number, entry.id)
      batch.push({ line: line.number, entry })
      if (batch.length < linesAtOnceMax) continue
    }
    if (batch.length > 0) yield batch
    batch = []
    if (performance.now() > sliceEndMs) {
      await nextTurn()
      sliceEndMs = performance.now() + sliceMs
    }
    if (line !== null) continue
    const end = await lines.more()
    if (end === 'complete') return
    if (end !== null) throw end === 'late' ? late(lineTimeoutMs) : gone()
  }
}

function late(ms: number): HubError {
  const message = `No complete line arrived within ${ms / 1000} seconds.`
  return new HubError('request_timeout', message, { rule: 'request_timeout' })
}

/** Only for the log. */
function gone(): HubError {
  return new HubError('request_timeout', 'The client disconnected.', { rule: 'request_malformed' })
}

/** A record outside the buckets is not compared, and would be missing. */
function bucketCheck(buckets: readonly string[]): (line: number, id: string) => void {
  const named = new Set(buckets)
  const digits = buckets[0]?.length ?? 0
  return (line, id) => {
    const bucket = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, digits)
    if (named.has(bucket)) return
    const message = `id belongs to bucket ${bucket}, which is not one of the buckets to compare.`
    const issue = { pointer: '/id', rule: 'line_outside_buckets', message, sent: bucket } as const
    throw invalidLine(line, [issue])
  }
}

/** The first batch and the others, as long as there is time. */
async function* within<T>(
  startedMs: number,
  first: IteratorResult<T, unknown>,
  rest: AsyncIterable<T>,
): AsyncGenerator<T> {
  if (first.done === true) return
  yield first.value
  for await (const batch of rest) {
    if (performance.now() - startedMs > reconciliationLimits.msMax) throw tookTooLong()
    yield batch
  }
}

function tookTooLong(): HubError {
  const message = `A reconciliation may take ${reconciliationLimits.msMax / 1000} seconds.`
  return new HubError('request_timeout', message, { rule: 'request_timeout' })
}

/** Collects the first differences for the stored result, with personal data masked. */
function keepFirst(kind: ReconciledKind) {
  const fields = reconciledFields[kind]
  const personal = new Set(
    Object.keys(fields)
      .filter((name) => isPersonal(fields[name]))
      .map((name) => `/${name}`),
  )
  const differences: Difference[] = []
  let bytes = 0
  let isFull = false
  return {
    differences,
    add(found: readonly Difference[]): void {
      const { differencesKeptMax, keptBytesMax } = reconciliationLimits
      for (const one of found) {
        if (isFull) return
        const kept = {
          ...one,
          fields: one.fields.map((field) => {
            return personal.has(field.pointer) ? { ...field, source: masked, hub: masked } : field
          }),
        }
        bytes += JSON.stringify(kept).length
        isFull = bytes > keptBytesMax || differences.length === differencesKeptMax
        if (!isFull) differences.push(kept)
      }
    },
  }
}
