// The history of a record for operators: each version with its author, its time and its source time.
import { endpoint, type Endpoint } from './endpoint.ts'
import { historyDeclaration, type HistoryOf } from './history.ts'
import { serializeAccountVersion, accountVersionSchema } from './events/schema.ts'
import { listOf } from '../schema/shape.ts'

export function accountHistoryEndpoint(
  history: HistoryOf<{ readonly operator: `GET /operator/account/{accountId}/${string}` }>,
): Endpoint {
  return endpoint(
    historyDeclaration(history, {
      name: `get-account-${history.kind}-history`,
      versions: listOf('AccountVersions', accountVersionSchema),
      serialize: serializeAccountVersion,
    }),
  )
}
