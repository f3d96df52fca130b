// CSV (RFC 4180) that a spreadsheet opens as text: a cell that would be a formula is none.

/**
 * Read as a formula by one spreadsheet or another: what begins with one of these characters, or with anything before it
 * that is not seen. Other forms of the same characters, such as ＝, count as well.
 */
const formula = /^[\t\r\n]|^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-−@]/u
const beginsPlainly = /^[0-9A-Za-z]/

function isFormula(value: string): boolean {
  return !beginsPlainly.test(value) && formula.test(value.normalize('NFKC'))
}

/** Numbers are of our own making, so they stay as they are. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = isFormula(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** By which a spreadsheet knows that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'
