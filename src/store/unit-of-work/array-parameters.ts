// Encodes arrays of values as query parameters for unnest.

type Element = string | number | null

/** A PostgreSQL array literal. */
export function arrayLiteral(values: readonly Element[]): string {
  let literal = '{'
  for (const [at, value] of values.entries()) literal += (at === 0 ? '' : ',') + element(value)
  return `${literal}}`
}

function element(value: Element): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  return needsEscape.test(value) ? `"${value.replace(special, '\\$&')}"` : `"${value}"`
}

const needsEscape = /["\\]/
const special = /["\\]/g

/**
 * JSON texts as a json[], sent in binary form: documents are full of quotes, each of which an array literal would have
 * to escape.
 */
export class JsonArray {
  readonly documents: readonly (string | null)[]

  constructor(documents: readonly (string | null)[]) {
    this.documents = documents
  }
}

/**
 * Selects arrays as rows: `select unnest($1::text[]) as account_id, …`, with parameters numbered from `from`.
 * PostgreSQL would materialize a single unnest of many arrays first.
 */
export function rowsOfArrays(
  columns: readonly (readonly [name: string, type: string])[],
  from = 1,
): string {
  const list = columns.map(([name, type], at) => `unnest($${from + at}::${type}[]) as ${name}`)
  return `select ${list.join(', ')}`
}
