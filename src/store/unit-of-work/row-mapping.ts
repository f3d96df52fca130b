// Maps rows to records and back, by the columns of a table. Derived once, when the module loads.
import type { HubRecord } from '../../domain/record.ts'
import {
  columnName,
  type AnyColumn,
  type ColumnsOf,
  type OwnColumns,
  type Value,
} from './columns.ts'

export type Row = Readonly<Record<string, unknown>>

/** A record's content is stored in a column per member, or in one for all of it. */
export type RecordColumns<R extends HubRecord> =
  | { readonly own: ColumnsOf<Omit<R, 'kind' | 'id'>> }
  | (R extends { readonly content: infer Content }
      ? { readonly own: OwnColumns<R>; readonly content: ColumnsOf<Content> }
      : never)

type RowMapping<R extends HubRecord> = {
  readonly names: readonly string[]
  /** PostgreSQL types of the columns. */
  readonly types: readonly string[]
  readonly fromRow: (row: Row) => R
  /** The record's values in the order of the columns, documents as JSON text. */
  readonly toValues: (record: R) => readonly Value[]
}

export function rowMapping<R extends HubRecord>(
  kind: R['kind'],
  columns: RecordColumns<R>,
): RowMapping<R> {
  const own = cellsOf(columns.own)
  const content = 'content' in columns ? cellsOf(columns.content) : []
  const plain = { own: own.filter(isPlain), content: content.filter(isPlain) }
  const documents = documentsOf(own, content)
  const cells = [...plain.own, ...plain.content, ...documents]
  const readOwn = cellReader(
    own,
    content.length > 0 ? { kind, id: null, content: null } : { kind, id: null },
  )
  const readContent = content.length > 0 ? cellReader(content, {}) : null
  return {
    names: cells.map(({ column }) => column),
    types: cells.map(({ type }) => type),
    fromRow(row) {
      const record = readOwn(row)
      record['id'] = row['id']
      if (readContent !== null) record['content'] = readContent(row)
      // Each member was read by a column of its type.
      return record as unknown as R
    },
    toValues(record) {
      const members: Row = record
      const inside = 'content' in record ? (record.content as Row) : members
      const values: Value[] = []
      writeCells(values, plain.own, members)
      writeCells(values, plain.content, inside)
      for (const document of documents) values.push(documentText(document, members, inside))
      return values
    },
  }
}

type Cell = {
  readonly field: string
  readonly column: string
  readonly type: string
  readonly isShared: boolean
  readonly read: ((value: unknown) => unknown) | undefined
  readonly write: ((value: unknown) => Value) | undefined
}

function cellsOf(columns: { readonly [field: string]: AnyColumn }): Cell[] {
  return Object.entries(columns).map(([field, column]) => {
    const { type, isShared = false, read, write } = column
    const cell = { field, column: columnName(field, column), type, isShared, write }
    if (!isShared) return { ...cell, read }
    return { ...cell, read: (document) => (document as Row | null)?.[field] ?? null }
  })
}

function isPlain({ isShared }: Cell): boolean {
  return !isShared
}

type Members = Record<string, unknown>

function cellReader(cells: readonly Cell[], constant: Members): (row: Row) => Members {
  // With all members from the start, so that all records have the same hidden class.
  const blank: Members = {
    ...constant,
    ...Object.fromEntries(cells.map(({ field }) => [field, null])),
  }
  const asIs = cells.filter(({ read }) => read === undefined)
  const converted = cells.flatMap(({ field, column, read }) =>
    read === undefined ? [] : [{ field, column, read }],
  )
  return (row) => {
    const members = { ...blank }
    for (const { field, column } of asIs) members[field] = row[column]
    for (const { field, column, read } of converted) members[field] = read(row[column])
    return members
  }
}

function writeCells(values: Value[], cells: readonly Cell[], members: Row): void {
  for (const { field, write } of cells) {
    const value = members[field]
    values.push(write === undefined ? (value as Value) : write(value))
  }
}

type Document = {
  readonly column: string
  readonly type: string
  readonly own: readonly Cell[]
  readonly content: readonly Cell[]
}

/** The columns that several fields share. */
function documentsOf(own: readonly Cell[], content: readonly Cell[]): Document[] {
  const shared = [...own, ...content].filter(({ isShared }) => isShared)
  return [...new Set(shared.map(({ column }) => column))].map((column) => {
    const isIn = (cell: Cell) => cell.isShared && cell.column === column
    return { column, type: 'json', own: own.filter(isIn), content: content.filter(isIn) }
  })
}

/** `null` when all members are. */
function documentText({ own, content }: Document, members: Row, inside: Row): string | null {
  const isEmpty =
    own.every(({ field }) => (members[field] ?? null) === null) &&
    content.every(({ field }) => (inside[field] ?? null) === null)
  if (isEmpty) return null
  const entries = [
    ...content.map(({ field }) => [field, inside[field]] as const),
    ...own.map(({ field }) => [field, members[field]] as const),
  ]
  return JSON.stringify(Object.fromEntries(entries))
}
