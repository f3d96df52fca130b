// The body of a record, of its rows.
import type { Column, Columns } from './csv-columns.ts'
import type { Row } from './csv-rows.ts'
import type { Location } from './push-record.ts'

type Json = { [name: string]: Json | Json[] | string | boolean }

type Conflict = { readonly pointer: string; readonly message: string }

/**
 * Empty cells are not sent. Fields outside of lists may be repeated in each row, or be in one of them. Values are texts, which
 * the hub reads as numbers and dates by its own rules.
 */
export function bodyOfRows(rows: readonly Row[], columns: Columns) {
  const body: Json = {}
  /** The row of each item, by the name of the list. */
  const itemRows = new Map<string, Row[]>()
  let conflict: Conflict | null = null
  for (const row of rows) {
    const items = new Map<string, Json>()
    for (const [at, column] of columns.entries()) {
      const cell = row.cells[at] ?? ''
      if (column === null || cell === '') continue
      if (column.list === null) conflict ??= putOnce(body, column, { cell, row })
      else put(itemOf(column.list, { body, items, itemRows, row }), column, cell)
    }
  }
  return { body, conflict, locate: locator(rows, columns, itemRows) }
}

type Items = {
  readonly body: Json
  /** Those of the row, by the name of the list. */
  readonly items: Map<string, Json>
  readonly itemRows: Map<string, Row[]>
  readonly row: Row
}

function itemOf(list: string, { body, items, itemRows, row }: Items): Json {
  const known = items.get(list)
  if (known !== undefined) return known
  const item: Json = {}
  const { holder, name } = placeOf(body, list.split('.'))
  const all = (holder[name] ??= []) as Json[]
  all.push(item)
  items.set(list, item)
  const rows = itemRows.get(list)
  if (rows === undefined) itemRows.set(list, [row])
  else rows.push(row)
  return item
}

function placeOf(target: Json, path: readonly string[]) {
  const holder = path.slice(0, -1).reduce((at, name) => (at[name] ??= {}) as Json, target)
  return { holder, name: path.at(-1) ?? '' }
}

function put(target: Json, { path, isFlag }: Column, cell: string): void {
  const { holder, name } = placeOf(target, path)
  const flag = cell.toLowerCase()
  holder[name] = isFlag && (flag === 'true' || flag === 'false') ? flag === 'true' : cell
}

/** Returns why it is not what another row has, or `null`. */
function putOnce(
  body: Json,
  column: Column,
  { cell, row }: { readonly cell: string; readonly row: Row },
): Conflict | null {
  const { holder, name } = placeOf(body, column.path)
  const before = holder[name]
  put(body, column, cell)
  if (before === undefined || before === holder[name]) return null
  const message = `${column.header} is ${JSON.stringify(cell)} on line ${row.line}, but ${JSON.stringify(before)} in a row before it.`
  return { pointer: `/${column.path.join('/')}`, message }
}

function locator(
  rows: readonly Row[],
  columns: Columns,
  itemRows: ReadonlyMap<string, readonly Row[]>,
) {
  return (pointer: string): Location => {
    const parts = pointer.split('/').slice(1)
    const at = parts.findIndex((part) => /^\d+$/.test(part))
    const list = at === -1 ? null : parts.slice(0, at).join('.')
    const item = list === null ? undefined : itemRows.get(list)?.[Number(parts[at])]
    const name = parts.filter((_, index) => index !== at).join('.')
    const place = columns.findIndex((column) => column?.name === name)
    const row = item ?? rows.find(({ cells }) => (cells[place] ?? '') !== '') ?? rows[0]
    return { line: row?.line ?? 0, column: columns[place]?.header ?? null }
  }
}
