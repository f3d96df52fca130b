// Finds records whose ids are easily confused with others; candidates are looked up by primary key.
import { lookAlikesOf } from '../domain/look-alikes.ts'
import type { SourceKind } from '../domain/record.ts'
import type { Database } from './postgres.ts'

type Statement = { readonly name: string; readonly text: string }
type Statements = Readonly<Record<SourceKind, Statement>>

const ofOne = statementsFor('find-look-alike', (table) => {
  return `select id from ${table} where account_id = $1 and id = any($2::text[]) order by id limit 1`
})

/** Each candidate with the place of the id that it looks like. */
const ofMany = statementsFor('find-look-alikes', (table) => {
  return `select c.place, min(r.id) as id
          from rows from (unnest($2::text[]), unnest($3::integer[])) c (id, place)
          join ${table} r on r.account_id = $1 and r.id = c.id
          group by c.place`
})

function statementsFor(name: string, textOf: (table: SourceKind) => string): Statements {
  const statement = (table: SourceKind) => ({ name: `${name}-${table}`, text: textOf(table) })
  return {
    invoice: statement('invoice'),
    quote: statement('quote'),
    company: statement('company'),
    customer: statement('customer'),
  }
}

export async function findLookAlike(
  database: Database,
  accountId: string,
  kind: SourceKind,
  id: string,
): Promise<string | null> {
  const values = [accountId, lookAlikesOf(id)]
  const [row] = await database.query<{ readonly id: string }>(ofOne[kind], values)
  return row?.id ?? null
}

/** The same for many ids: a result for each, in their order. */
export async function findLookAlikes(
  database: Database,
  accountId: string,
  kind: SourceKind,
  ids: readonly string[],
): Promise<readonly (string | null)[]> {
  const candidates = ids.map(lookAlikesOf)
  const places = candidates.flatMap((ofId, place) => ofId.map(() => place))
  const values = [accountId, candidates.flat(), places]
  type Row = { readonly place: number; readonly id: string }
  const rows = await database.query<Row>(ofMany[kind], values)
  const found = new Map(rows.map(({ place, id }) => [place, id]))
  return ids.map((_, place) => found.get(place) ?? null)
}
