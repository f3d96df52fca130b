// Columns of values as the parameters of unnest.

type Element = string | number | null

/** A PostgreSQL array literal. */
export function arrayLiteral(values: readonly Element[]): string {
  return `{${values.map(element).join(',')}}`
}

function element(value: Element): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  return needsEscape.test(value) ? `"${value.replace(special, '\\$&')}"` : `"${value}"`
}

const needsEscape = /["\\]/
const special = /["\\]/g

const jsonOid = 114
const headerBytes = 20
const nullSize = -1

/**
 * JSON texts as a json[] in the binary form, which the driver takes from a Buffer: documents are full of
 * quotes, and in a literal each of them is escaped here and unescaped there.
 */
export function jsonArray(documents: readonly (string | null)[]): Buffer {
  const sizes = documents.map((document) => (document === null ? 0 : Buffer.byteLength(document)))
  const array = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + size + 4, headerBytes))
  // Dimensions, whether there are nulls, the type, and of the one dimension its length and first index.
  const header = [1, Number(documents.includes(null)), jsonOid, documents.length, 1]
  header.forEach((word, at) => array.writeInt32BE(word, at * 4))
  let offset = headerBytes
  for (const [at, document] of documents.entries()) {
    offset = array.writeInt32BE(document === null ? nullSize : (sizes[at] ?? 0), offset)
    if (document !== null) offset += array.write(document, offset)
  }
  return array
}
