// Pushes the bodies of records that a reconciliation has found to be pushed: a merge of their ids and the bodies, both sorted.
import { compareIds } from '../../domain/reconciliations/id-order.ts'
import type { ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'
import { refusalOf, type AccountHub, type Refusal } from '../call-hub.ts'
import { readJsonLines } from './json-lines.ts'
import type { SortedRecords, SourceRecord } from './sort-records.ts'

export type PushSummary = {
  applied: number
  unchanged: number
  superseded: number
  refused: number
  failed: number
}

type Answer =
  | {
      readonly line: number
      readonly id: string
      readonly status: number
      readonly answer: Refusal
    }
  | { readonly summary: PushSummary; readonly error?: Refusal & { readonly code: string } }

export type Refused = { readonly id: string; readonly status: number; readonly reason: string }

type Push = {
  readonly hub: AccountHub
  readonly kind: ReconciledKind
  /** In the order of their bytes. */
  readonly ids: AsyncIterable<string>
  readonly bodies: SortedRecords
  readonly onRefused: (refused: Refused) => Promise<void>
  readonly onNoBody: (id: string) => Promise<void>
}

/** Throws Error if the hub ends the push. */
export async function pushBodies(push: Push): Promise<PushSummary> {
  const lines = linesOf(push)
  const body = await push.hub.call('POST', '/integration/batch', { lines })
  for await (const line of readJsonLines<Answer>(body as AsyncIterable<Uint8Array>)) {
    if ('summary' in line) {
      if (line.error !== undefined) throw refusalOf(line.error.code, line.error)
      return line.summary
    }
    const { id, status, answer } = line
    if (status >= 400) await push.onRefused({ id, status, reason: answer.reason ?? 'refused' })
  }
  throw new Error('The answer to the push breaks off. Reconcile again to see what was pushed.')
}

async function* linesOf({ kind, ids, bodies, onNoBody }: Push): AsyncGenerator<string> {
  const records = recordsOf(bodies)
  let next = await records.next()
  for await (const id of ids) {
    let hasBody = false
    while (next.done !== true && compareIds(next.value.id, id) <= 0) {
      if (next.value.id === id) {
        hasBody = true
        yield lineOf(kind, next.value)
      }
      next = await records.next()
    }
    if (!hasBody) await onNoBody(id)
  }
}

async function* recordsOf(bodies: SortedRecords): AsyncGenerator<SourceRecord, undefined> {
  for await (const batch of bodies.batches()) yield* batch
}

/** A line of a batch goes as it is. A body is not written anew, which might change its numbers. */
function lineOf(kind: ReconciledKind, { id, text }: SourceRecord): string {
  const value = JSON.parse(text) as Readonly<Record<string, unknown>>
  if (typeof value['op'] === 'string') return `${text}\n`
  return `{"op":"upsert-${kind}","id":${JSON.stringify(id)},"body":${text}}\n`
}
