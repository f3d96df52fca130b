// CSV (RFC 4180) that a spreadsheet opens as text: a cell that would be a formula is none.

/** Read as a formula, or as a command, by one spreadsheet or another. */
const formula = /^[=+\-@\t\r]/

/** Numbers are of our own making, so they stay as they are. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** By which a spreadsheet knows that the file is UTF-8. */
export const byteOrderMark = '\uFEFF'
