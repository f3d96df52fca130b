// Column types of record tables: how a value is written, and how it is read from the driver.
import { decimal, type Decimal } from '../../domain/decimal.ts'
import { entriesOf, type ContentOf, type FieldKind, type FieldTable } from '../../domain/fields.ts'
import type { HubRecord } from '../../domain/record.ts'

export type Value = string | number | null

/**
 * The driver returns numeric and date as text, json parsed, and instants as ISO text, so most values need no
 * conversion.
 */
export type AnyColumn = {
  readonly type: string
  /** The default is the name of the field in snake case. */
  readonly name?: string
  /** Several fields share the column as members of one document, which is `null` when all are. */
  readonly isShared?: true
  read?(this: void, value: unknown): unknown
  write?(this: void, value: unknown): Value
}

export type Column<T> = AnyColumn & {
  read?(this: void, value: unknown): T
  write?(this: void, value: T): Value
}

export type ColumnsOf<T> = { readonly [Name in keyof T]-?: Column<T[Name]> }

/** The columns of a record's members besides its content. */
export type OwnColumns<R extends HubRecord> = ColumnsOf<Omit<R, 'kind' | 'id' | 'content'>>

export const text = <T extends string | null>(): Column<T> => ({ type: 'text' })
export const integer = <T extends number>(): Column<T> => ({ type: 'integer' })
export const instant = <T extends string | null>(): Column<T> => ({ type: 'timestamptz' })
export const dateOrNull = <T extends string | null>(): Column<T> => ({ type: 'date' })
export const flag: Column<boolean> = { type: 'boolean', write: flagText }
export const amount: Column<Decimal> = { type: 'numeric', read: decimal }
export const amountOrNull: Column<Decimal | null> = { type: 'numeric', read: decimalOrNull }
export const json = <T>(): Column<T> => ({ type: 'json', write: (value) => JSON.stringify(value) })
export const shared = <T>(name: string): Column<T> => ({ type: 'json', name, isShared: true })

function flagText(value: boolean | null): string | null {
  return value === null ? null : String(value)
}

function numberOrNull(value: string | null): number | null {
  return value === null ? null : Number(value)
}

function decimalOrNull(value: string | null): Decimal | null {
  return value === null ? null : decimal(value)
}

export const hubColumns = {
  blueTapeId: text<string>(),
  version: integer<number>(),
  hubVersion: integer<number>(),
  createdAt: instant<string>(),
  updatedAt: instant<string>(),
}

export const sourceColumns = { ...hubColumns, sourceModifiedDate: text<string>() }

/** A new kind does not compile until it has a column. */
const columnOfKind: { readonly [Kind in FieldKind]: AnyColumn } = {
  id: text(),
  documentNumber: text(),
  text: text(),
  date: dateOrNull(),
  time: text(),
  amount: amountOrNull,
  number: { type: 'numeric', read: numberOrNull },
  flag,
  choice: text(),
  object: json(),
  list: json(),
}

export function columnsOf<F extends FieldTable>(fields: F): ColumnsOf<ContentOf<F>> {
  const columns = entriesOf(fields).map(([name, { kind }]) => [name, columnOfKind[kind]])
  return Object.fromEntries(columns) as ColumnsOf<ContentOf<F>>
}

export function columnName(field: string, { name }: AnyColumn): string {
  return name ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
