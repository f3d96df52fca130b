// Turns queries, whose first parameter is the database, into methods of the store.
import type { Database } from './postgres.ts'

type Query = (database: Database, ...rest: never[]) => unknown
type Bound<One> = One extends (database: Database, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never
type BoundQueries<Queries> = { readonly [Name in keyof Queries]: Bound<Queries[Name]> }

export function bindQueries<Queries extends Readonly<Record<string, Query>>>(
  database: Database,
  queries: Queries,
): BoundQueries<Queries> {
  const bound = Object.entries(queries).map(([name, query]) => [name, query.bind(null, database)])
  // Each is its query without the first parameter.
  return Object.fromEntries(bound) as BoundQueries<Queries>
}
