// Downloads all rows of a list as CSV or NDJSON.

export type ExportForm = 'csv' | 'ndjson'
type Row = Readonly<Record<string, unknown>>
type Page = { readonly items: readonly unknown[]; readonly nextCursor: string | null }

export const exportMax = 10_000
const pageMax = '200'

/** Reads page by page; returns the number of rows, and whether there are more than were read. */
export async function exportRows(
  name: string,
  form: ExportForm,
  load: (query: Readonly<Record<string, string>>) => Promise<Page>,
): Promise<{ readonly count: number; readonly isCut: boolean }> {
  const rows: unknown[] = []
  let cursor: string | null = ''
  while (cursor !== null && rows.length < exportMax) {
    const page: Page = await load({ limit: pageMax, ...(cursor === '' ? {} : { cursor }) })
    rows.push(...page.items)
    cursor = page.nextCursor
  }
  const text = form === 'csv' ? csvOf(rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  save(`${name}-${new Date().toISOString().slice(0, 10)}.${form}`, text)
  return { count: rows.length, isCut: cursor !== null }
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}

/** A column for each value that is no object, named by its path; lists are JSON. */
export function csvOf(rows: readonly unknown[]): string {
  const flat = rows.map((row) => Object.fromEntries(leavesOf('', row)) as Row)
  const names = [...new Set(flat.flatMap((row) => Object.keys(row)))]
  const lines = [names, ...flat.map((row) => names.map((name) => row[name]))]
  return lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')
}

function leavesOf(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, one]) =>
    leavesOf(path === '' ? name : `${path}.${name}`, one),
  )
}

/** A spreadsheet must not take a text for a formula. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
