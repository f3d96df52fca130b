// Lists the tables of bthub, as opposed to others in the same database. They are read from the migrations, so that a
// new table cannot be missing from a backup.
import { allSteps } from '../migrate.ts'
import type { Database } from '../postgres.ts'

/** In the order of creation, so that a table comes after those it refers to. */
export function ownTables(texts: readonly string[] = allSteps().map((step) => step.text)) {
  const tables = new Set<string>()
  for (const text of texts) {
    for (const [, created] of text.matchAll(/^create table (?:if not exists )?(\w+)/gim)) {
      if (created !== undefined) tables.add(created)
    }
    for (const [, dropped] of text.matchAll(/^drop table (?:if exists )?(\w+)/gim)) {
      if (dropped !== undefined) tables.delete(dropped)
    }
  }
  return [...tables]
}

/** The tables that exist in the database; not all while migrations are pending. */
export async function existingTables(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select name from unnest($1::text[]) with ordinality as own (name, at)
     where to_regclass(name) is not null order by at`,
    [ownTables()],
  )
  return rows.map((row) => row.name)
}
