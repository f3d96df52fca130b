// Deletes operations, Idempotency-Keys, imports, messages and reconciliations of an account that are older than the retention time.
import { pruneImports } from './imports/customer-imports.ts'
import { pruneMessages } from './messages/message-work.ts'
import { pruneIdempotencyKeys } from './operations/idempotency.ts'
import { pruneOperations } from './operations/operations.ts'
import { pruneDifferences, pruneReconciliations } from './reconciliations/reconciliations.ts'
import type { Database } from './postgres.ts'

const statements = [
  pruneOperations,
  pruneIdempotencyKeys,
  pruneImports,
  pruneMessages,
  pruneReconciliations,
  pruneDifferences,
]

export async function prune(
  database: Database,
  accountId: string,
  before: string,
): Promise<number> {
  const deleted = await Promise.all(
    statements.map((statement) =>
      database.query<{ count: number }>(
        {
          ...statement,
          text: `with gone as (${statement.text} returning 1) select count(*) from gone`,
        },
        [accountId, before],
      ),
    ),
  )
  return deleted.flat().reduce((sum, row) => sum + row.count, 0)
}
