// Reads what an accounting system sent, newest first, a bounded number of bytes at a time.
import type { Issue } from '../../domain/issue.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { Verdict } from '../../domain/verdict.ts'
import type { Database, Statement } from '../postgres.ts'
import { uuidFloor } from '../sql-text.ts'
import type { StoredCall, StoredCallPage, StoredCallRange } from './operation-port.ts'

/** $1 account, $2 from this operation on, $3 below this one, $4 how many, $5 bytes. */
const statement: Statement = {
  name: 'read-stored-calls',
  text: `with newest as (
      (select distinct on (operation_id) operation_id, at, 'applied' as verdict, record_kind,
          record_id, operation
        from event where account_id = $1 and operation_id >= $2 and operation_id < $3
        order by operation_id desc, seq limit $4)
      union all
      (select operation_id, at, verdict, record_kind, record_id, operation
        from operation where account_id = $1 and operation_id >= $2 and operation_id < $3
        order by operation_id desc limit $4)
      order by operation_id desc limit $4
    ), sized as (
      select newest.*, o.name, o.strict, o.findings, own.sent,
        sum(length(own.sent)) over (order by operation_id desc) - length(own.sent) as bytes_before
      from newest
      cross join lateral json_to_record(operation)
        as o (name text, actor json, strict boolean, findings json, sent json)
      cross join lateral (
        select case when o.actor is null then coalesce(o.sent::text, 'null') else 'null' end
          as sent) own
    )
    select operation_id, at, verdict, record_kind, record_id, name, strict, findings, sent
    from sized where bytes_before <= $5 order by operation_id desc`,
}

type Row = {
  readonly operation_id: string
  readonly at: string
  readonly verdict: Verdict
  readonly record_kind: RecordKind
  readonly record_id: string | null
  readonly name: string
  readonly strict: boolean | null
  readonly findings: readonly Issue[] | null
  readonly sent: string
}

export async function readStoredCalls(
  database: Database,
  accountId: string,
  { from, to, before }: StoredCallRange,
  { limit, bytesMax }: StoredCallPage,
): Promise<StoredCall[]> {
  const end = uuidFloor(to)
  const below = before !== null && before < end ? before : end
  const values = [accountId, uuidFloor(from), below, limit, bytesMax]
  const rows = await database.query<Row>(statement, values)
  return rows.map((row) => ({
    operationId: row.operation_id,
    at: row.at,
    verdict: row.verdict,
    recordKind: row.record_kind,
    recordId: row.record_id,
    name: row.name,
    strict: row.strict ?? false,
    findings: row.findings ?? [],
    sent: row.sent === 'null' ? null : row.sent,
  }))
}
