// Queries as calls of the store: each is a function of the database first, and loses that parameter here.
import type { Database } from './postgres.ts'

type Query = (database: Database, ...rest: never[]) => unknown
type CallOf<One> = One extends (database: Database, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never
export type Calls<Queries> = { readonly [Name in keyof Queries]: CallOf<Queries[Name]> }

export function bindQueries<Queries extends Readonly<Record<string, Query>>>(
  database: Database,
  queries: Queries,
): Calls<Queries> {
  const bound = Object.entries(queries).map(([name, query]) => [name, query.bind(null, database)])
  // Each is its query without the first parameter.
  return Object.fromEntries(bound) as Calls<Queries>
}
