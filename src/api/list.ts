// Lists of records of any kind: filters, and pages ordered by id.
import type { RecordOfKind } from '../domain/record.ts'
import type { RecordFilters } from '../store/search-port.ts'
import { okAnswer, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { listBody, pageOf } from './read.ts'

type Input = { readonly limit?: number; readonly cursor?: string }

type ListSpec<K extends keyof RecordFilters> = {
  /** The parsed query. */
  readonly sent: Input
  readonly filter: RecordFilters[K]
  readonly serialize: (record: RecordOfKind<K>) => unknown
}

export async function listRecords<K extends keyof RecordFilters>(
  call: Call,
  kind: K,
  { sent, filter, serialize }: ListSpec<K>,
): Promise<Answer> {
  const { limit: sentLimit, cursor, ...filters } = sent
  const scope = `${kind}s ${new URLSearchParams(Object.entries(filters)).toString()}`
  const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
  const page = { after, limit: limit + 1 }
  const rows = await call.store.listRecords(call.accountId, kind, { filter, page })
  const view = { serialize, cursorOf: (record: { id: string }) => record.id }
  return okAnswer(listBody(call, scope, { limit, rows }, view))
}
