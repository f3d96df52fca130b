// The tables that are ours in a database which may hold others': those that the migrations make.
// Taken from the migrations themselves, so that a new table cannot be left out of a backup.
import { allSteps } from '../migrate.ts'
import type { Database } from '../postgres.ts'

/** In the order they are made, so that a table comes after those it refers to. */
export function ownTables(texts: readonly string[] = allSteps().map((step) => step.text)) {
  const tables = new Set<string>()
  for (const text of texts) {
    for (const [, made] of text.matchAll(/^create table (?:if not exists )?(\w+)/gim)) {
      if (made !== undefined) tables.add(made)
    }
    for (const [, dropped] of text.matchAll(/^drop table (?:if exists )?(\w+)/gim)) {
      if (dropped !== undefined) tables.delete(dropped)
    }
  }
  return [...tables]
}

/** Those of them that the database has; fewer than all while migrations are pending. */
export async function existingTables(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select name from unnest($1::text[]) with ordinality as own (name, at)
     where to_regclass(name) is not null order by at`,
    [ownTables()],
  )
  return rows.map((row) => row.name)
}
