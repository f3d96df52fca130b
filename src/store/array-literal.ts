// PostgreSQL array literals for unnest. The driver writes them, too, but takes three times as long over
// documents, which are full of quotes.

type Element = string | number | null

/** A column of values. */
export function arrayLiteral(values: readonly Element[]): string {
  return `{${values.map(element).join(',')}}`
}

/**
 * A column of JSON texts. They hold no control characters, since JSON escapes those, so that quoting one
 * as JSON once more escapes just what an array literal needs: quotes and backslashes.
 */
export function jsonArrayLiteral(documents: readonly string[]): string {
  return `{${documents.map((document) => JSON.stringify(document)).join(',')}}`
}

function element(value: Element): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  return needsEscape.test(value) ? `"${value.replace(special, '\\$&')}"` : `"${value}"`
}

const needsEscape = /["\\]/
const special = /["\\]/g
