// Moves operations to another time: their ids contain the real time of the attempt, whatever the hub's clock shows.
import { runOn } from './run-on.ts'

type Moved = { readonly accountId: string; readonly sinceMs: number; readonly byMs: number }

/** Those of an account that began since an instant. */
export async function moveOperations(
  databaseUrl: string,
  { accountId, sinceMs, byMs }: Moved,
): Promise<void> {
  for (const table of ['event', 'operation']) {
    await runOn(
      databaseUrl,
      `update ${table} set operation_id = (lpad(to_hex(ms + (${byMs})), 12, '0') || rest)::uuid
        from (select operation_id as id, substr(hex, 13) as rest,
            ('x' || left(hex, 12))::bit(48)::bigint as ms
          from (select operation_id, replace(operation_id::text, '-', '') as hex from ${table}) h) i
        where account_id = '${accountId}' and operation_id = id and ms >= ${sinceMs}`,
    )
  }
}
