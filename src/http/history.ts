// The history of a record, the same for every kind: every version of it, or the record as it was at an instant.
import { okAnswer } from './answer.ts'
import type { Call, Operation } from './call.ts'
import {
  listBody,
  pageFields,
  pageOf,
  readNamed,
  recordNotFound,
  type ReadableKind,
} from './read.ts'
import { versionToWire } from './wire/event.ts'
import type { JsonSchema } from './wire/field.ts'
import { queryInstant, readQuery } from './wire/query.ts'
import { recordToWire } from './wire/record.ts'
import { versionSchema } from './wire/schemas.ts'
import { listOf } from './wire/shape.ts'
import { requireId } from './write.ts'

const query = { ...pageFields, at: queryInstant }

/** `schema` is that of the record as it is shown. */
export function historyOf(kind: ReadableKind, article: 'a' | 'an', schema: JsonSchema): Operation {
  return {
    name: `get-${kind}-history`,
    summary: `Read every version of ${article} ${kind}, newest first, or with \`at\` the ${kind} as it was then`,
    access: 'read',
    query,
    success: { status: 200, schema: { oneOf: [listOf('Versions', versionSchema), schema] } },
    refusals: [404],
    async handle(call) {
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
      const show = {
        toWire: versionToWire,
        cursorOf: (event: { seq: number }) => String(event.seq),
      }
      return okAnswer(listBody(call, scope, { limit, rows }, show))
    },
  }
}

async function asOf(call: Call, kind: ReadableKind, at: string) {
  requireId(call.id)
  const record = await call.store.readRecordAt(call.accountId, kind, call.id, at)
  if (record === null) throw recordNotFound(kind)
  return okAnswer(recordToWire(record))
}
