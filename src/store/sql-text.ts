// Helpers to compose SQL with parameters.

export type SqlText = {
  /** Adds a value and returns its placeholder, such as `$3`. */
  readonly parameter: (value: unknown) => string
  readonly values: readonly unknown[]
}

export function newSqlText(): SqlText {
  const values: unknown[] = []
  return { values, parameter: (value) => `$${values.push(value)}` }
}

/** The least UUID v7 of an instant. */
export function uuidFloor(instant: string): string {
  const hex = Math.max(0, Date.parse(instant)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

/** Compares the indexed prefix, which finds rows, and then the whole value. */
export const isSame = (column: string, value: string, indexed: number) =>
  `left(${column}, ${indexed}) = left(${value}, ${indexed}) and ${column} = ${value}`
