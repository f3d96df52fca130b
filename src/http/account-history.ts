// The history of a record as operators see it: each version with who made it, when, and at which source time.
import type { AnyCall, Operation } from './call.ts'
import { historyOperation } from './history.ts'
import type { ReadableKind } from './read.ts'
import { accountVersionToWire } from './wire/event.ts'
import type { JsonSchema } from './wire/field.ts'
import { accountVersionSchema } from './wire/schemas.ts'
import { listOf } from './wire/shape.ts'

export function accountHistoryOf(
  kind: ReadableKind,
  article: 'a' | 'an',
  schema: JsonSchema,
): Operation<AnyCall> {
  const shown = {
    name: `get-account-${kind}-history`,
    versions: listOf('AccountVersions', accountVersionSchema),
    toWire: accountVersionToWire,
  }
  return historyOperation(kind, { article, schema, shown })
}
