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

export const digitsOf = (text: string) => `regexp_replace(${text}, '[^0-9]', '', 'g')`

/**
 * Compares a telephone number in any form with a stored one, each with or without the country code 1. The column is in
 * the form of its index; a text without digits equals no number.
 */
export function isSamePhone(column: string, value: string): string {
  const digits = `regexp_replace(${digitsOf(value)}, '^00', '')`
  const forms = [digits, `'1' || ${digits}`, `regexp_replace(${digits}, '^1', '')`]
  const isOneOf = forms.map((form) => `(${isSame(digitsOf(column), form, 32)})`).join(' or ')
  return `${digits} <> '' and (${isOneOf})`
}
