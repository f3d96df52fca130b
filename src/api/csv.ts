// Writes CSV (RFC 4180) for spreadsheets, with cells escaped that would be read as formulas.

/** Some spreadsheets ignore invisible characters before a formula, or accept other forms of its first character, such as ＝. */
const formula = /^[\t\r\n]|^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-−@]/u
const beginsPlainly = /^[0-9A-Za-z]/

function isFormula(value: string): boolean {
  return !beginsPlainly.test(value) && formula.test(value.normalize('NFKC'))
}

/** Numbers are not escaped, because they come from the hub itself. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = isFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'
