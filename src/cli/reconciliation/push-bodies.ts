// Pushes the bodies of records that a reconciliation has found to be pushed: a merge of their ids and the bodies, both sorted.
import type { BatchSummary, HubClient } from 'bthub-client'
import { compareIds } from '../../domain/reconciliations/id-order.ts'
import type { ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'
import type { SortedRecords, SourceRecord } from './sort-records.ts'

export type Refused = { readonly id: string; readonly status: number; readonly reason: string }

type Push = {
  readonly hub: HubClient
  readonly kind: ReconciledKind
  /** In the order of their bytes. */
  readonly ids: AsyncIterable<string>
  readonly bodies: SortedRecords
  readonly onRefused: (refused: Refused) => Promise<void>
  readonly onNoBody: (id: string) => Promise<void>
}

/** Throws HubError if the hub ends the push. */
export async function pushBodies(push: Push): Promise<BatchSummary> {
  const batch = push.hub.batch(linesOf(push))
  for (;;) {
    const { done, value } = await batch.next()
    if (done === true) return value
    const { id = '', status, answer } = value
    if (status >= 400) await push.onRefused({ id, status, reason: answer.reason ?? 'refused' })
  }
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
  if (typeof value['op'] === 'string') return text
  return `{"op":"upsert-${kind}","id":${JSON.stringify(id)},"body":${text}}`
}
