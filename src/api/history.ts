// The history of a record of any kind: every version, or the record at a given time.
import { okAnswer } from './answer.ts'
import type { AnyCall } from './call.ts'
import { endpoint, type Audiences, type Endpoint } from './endpoint.ts'
import type { StoredEvent } from '../store/events/event-port.ts'
import {
  listBody,
  pageFields,
  pageOf,
  readNamed,
  recordNotFound,
  type ReadableKind,
} from './read.ts'
import { serializeVersion, versionSchema } from './events/schema.ts'
import type { JsonSchema } from '../schema/field.ts'
import { queryInstant, readQuery } from '../schema/query.ts'
import { serializeRecord } from './events/record-schema.ts'
import { listOf } from '../schema/shape.ts'
import { requireId } from './target.ts'

const query = { ...pageFields, at: queryInstant }

export type HistoryOf<A extends Audiences> = {
  readonly kind: ReadableKind
  readonly article: 'a' | 'an'
  /** The schema of the record. */
  readonly schema: JsonSchema
  readonly audiences: A
}

type VersionView = {
  readonly name: string
  readonly versions: JsonSchema
  readonly serialize: (event: StoredEvent) => unknown
}

export function historyEndpoint(
  history: HistoryOf<{ readonly account: `GET /integration/${string}` }>,
): Endpoint {
  return endpoint(
    historyDeclaration(history, {
      name: `get-${history.kind}-history`,
      versions: listOf('Versions', versionSchema),
      serialize: serializeVersion,
    }),
  )
}

export function historyDeclaration<A extends Audiences>(
  { kind, article, schema, audiences }: HistoryOf<A>,
  versionView: VersionView,
) {
  return {
    name: versionView.name,
    audiences,
    summary: `Read every version of ${article} ${kind}, newest first, or with \`at\` the version current at that time`,
    access: 'read' as const,
    query,
    success: { status: 200 as const, schema: { oneOf: [versionView.versions, schema] } },
    refusals: [404] as const,
    async handle(call: AnyCall) {
      const { at, ...page } = readQuery(query, call.query)
      if (at !== undefined) return asOf(call, kind, at)
      const record = await readNamed(call, kind)
      const scope = `${kind} history ${record.id}`
      const { after, limit } = pageOf(call, scope, page)
      const before = after === null ? null : Number(after)
      const rows = await call.store.readHistory(call.accountId, record, {
        before,
        limit: limit + 1,
      })
      const view = {
        serialize: versionView.serialize,
        cursorOf: (event: { seq: number }) => String(event.seq),
      }
      return okAnswer(listBody(call, scope, { limit, rows }, view))
    },
  }
}

async function asOf(call: AnyCall, kind: ReadableKind, at: string) {
  requireId(call.id)
  const record = await call.store.readRecordAt(call.accountId, kind, call.id, at)
  if (record === null) throw recordNotFound(kind)
  return okAnswer(serializeRecord(record))
}
