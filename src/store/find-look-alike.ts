// Finds a record whose id is easily confused with another; candidates are looked up by primary key.
import { lookAlikesOf } from '../domain/look-alikes.ts'
import type { SourceKind } from '../domain/record.ts'
import type { Database } from './postgres.ts'

const statements: Readonly<Record<SourceKind, { readonly name: string; readonly text: string }>> = {
  invoice: statementOn('invoice'),
  quote: statementOn('quote'),
  company: statementOn('company'),
  customer: statementOn('customer'),
}

function statementOn(table: SourceKind) {
  const text = `select id from ${table} where account_id = $1 and id = any($2::text[]) order by id limit 1`
  return { name: `find-look-alike-${table}`, text }
}

export async function findLookAlike(
  database: Database,
  accountId: string,
  kind: SourceKind,
  id: string,
): Promise<string | null> {
  const values = [accountId, lookAlikesOf(id)]
  const [row] = await database.query<{ readonly id: string }>(statements[kind], values)
  return row?.id ?? null
}
