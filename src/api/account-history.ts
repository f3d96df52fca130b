// The history of a record as operators see it: each version with who made it, when, and at which source time.
import type { AnyCall, Operation } from './call.ts'
import { historyOperation } from './history.ts'
import type { ReadableKind } from './read.ts'
import { accountVersionToWire } from './events/schema.ts'
import type { JsonSchema } from '../schema/field.ts'
import { accountVersionSchema } from './answer-schemas.ts'
import { listOf } from '../schema/shape.ts'

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
