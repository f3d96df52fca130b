// Columns of values as the parameters of unnest.

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
 * JSON texts as a json[]. They are sent in the binary form: documents are full of quotes, and in a literal each of
 * them is escaped here and unescaped there.
 */
export class JsonArray {
  readonly documents: readonly (string | null)[]

  constructor(documents: readonly (string | null)[]) {
    this.documents = documents
  }
}

/**
 * Arrays as the rows of a table: `select unnest($1::text[]) as account_id, …`, the parameters counted from `from`. As one
 * function of many arrays PostgreSQL would write each of them into a store of its own first.
 */
export function rowsOfArrays(
  columns: readonly (readonly [name: string, type: string])[],
  from = 1,
): string {
  const list = columns.map(([name, type], at) => `unnest($${from + at}::${type}[]) as ${name}`)
  return `select ${list.join(', ')}`
}
