// Finds out which records do not exist yet.
import type { SourceKind } from '../domain/record.ts'
import type { Database } from './postgres.ts'

type Statement = { readonly name: string; readonly text: string }

const statements: Readonly<Record<SourceKind, Statement>> = {
  invoice: statementOn('invoice'),
  quote: statementOn('quote'),
  company: statementOn('company'),
  customer: statementOn('customer'),
}

function statementOn(table: SourceKind): Statement {
  const text = `select id from ${table} where account_id = $1 and id = any($2::text[])`
  return { name: `find-missing-${table}`, text }
}

export async function findMissing(
  database: Database,
  accountId: string,
  kind: SourceKind,
  ids: readonly string[],
): Promise<readonly boolean[]> {
  const rows = await database.query<{ readonly id: string }>(statements[kind], [accountId, ids])
  const found = new Set(rows.map(({ id }) => id))
  return ids.map((id) => !found.has(id))
}
