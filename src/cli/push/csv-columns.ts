// The columns of a CSV file, by its header: fields of the body, with dots before nested ones.
import { nearestName } from '../../schema/nearest-name.ts'
import { fieldsOf, isOfType, type PushOperation } from './push-operations.ts'

export type Column = {
  /** In the file. */
  readonly header: string
  /** The names from the body down to the field, with dots between them. */
  readonly name: string
  /** Those of the list that it is in, or `null`. */
  readonly list: string | null
  /** From the body, or an item of the list, down to the field. */
  readonly path: readonly string[]
  readonly isFlag: boolean
}

/** The names of fields by those of columns; `null` for a column that is not pushed. */
export type ColumnNames = ReadonlyMap<string, string | null>

/** By place; `null` for a column that is not pushed. */
export type Columns = readonly (Column | null)[]

/** Throws Error with everything that is wrong with the header. */
export function columnsOf(
  header: readonly string[],
  names: ColumnNames,
  operation: PushOperation,
): Columns {
  const found = header.map((name) => columnOf(name, names, operation))
  const columns = found.map((one) => (typeof one === 'string' ? null : one))
  const faults = [...found.filter((one) => typeof one === 'string'), ...twice(columns)]
  if (!columns.some((one) => one?.name === 'id') && faults.length === 0)
    faults.push('No column is the id.')
  for (const name of names.keys())
    if (!header.includes(name)) faults.push(`There is no column ${JSON.stringify(name)}.`)
  if (faults.length > 0) throw new Error(faults.join(' '))
  return columns
}

/** How many columns have a known name, to tell which character separates them. */
export function knownColumns(
  header: readonly string[],
  names: ColumnNames,
  operation: PushOperation,
): number {
  return header.filter((name) => typeof columnOf(name, names, operation) !== 'string').length
}

/** A text says why there is no such column. */
function columnOf(
  header: string,
  names: ColumnNames,
  operation: PushOperation,
): Column | null | string {
  const name = names.get(header) ?? header
  if (names.get(header) === null) return null
  let fields: PushOperation['fields'] = { id: { type: 'string' }, ...operation.fields }
  const path = name.split('.')
  let itemAt: number | null = null
  let isFlag = false
  for (const [at, part] of path.entries()) {
    const field = Object.hasOwn(fields, part) ? fields[part] : undefined
    const shown = [header, name].filter((one, index, all) => all.indexOf(one) === index)
    if (field === undefined) return unknown(shown.join(' → '), name, operation)
    const isNested = isOfType(field, 'array') || isOfType(field, 'object')
    if (isNested === (at === path.length - 1)) return unknown(shown.join(' → '), name, operation)
    if (isOfType(field, 'array')) itemAt = at + 1
    isFlag = isOfType(field, 'boolean')
    fields = fieldsOf(field)
  }
  const list = itemAt === null ? null : path.slice(0, itemAt).join('.')
  return { header, name, list, path: path.slice(itemAt ?? 0), isFlag }
}

function unknown(shown: string, name: string, { op, fields }: PushOperation): string {
  const nearest = nearestName(name, leafNames({ id: {}, ...fields }))
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
  return `Column ${JSON.stringify(shown)} is no field of ${op}.${hint}`
}

function leafNames(fields: PushOperation['fields']): string[] {
  return Object.entries(fields).flatMap(([name, schema]) => {
    const inner = leafNames(fieldsOf(schema))
    return inner.length === 0 ? [name] : inner.map((one) => `${name}.${one}`)
  })
}

function twice(columns: Columns): string[] {
  const seen = new Map<string, string>()
  return columns.flatMap((column) => {
    if (column === null) return []
    const { name, header } = column
    const before = seen.get(name)
    seen.set(name, header)
    return before === undefined ? [] : [`Two columns are ${name}: ${before} and ${header}.`]
  })
}
