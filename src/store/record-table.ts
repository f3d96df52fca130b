// How records of one kind are loaded and saved by the write door: whole groups at a time, each group
// with one statement. One record alone has statements of its own, which take half the time: a caller
// without company does not pay for arrays. The SQL is derived from the list of columns, so that none can
// be forgotten.
import type { HubRecord } from '../domain/record.ts'
import { arrayLiteral, JsonArray, rowsOfArrays } from './array-parameters.ts'
import { stepOf, type Step } from './batch.ts'
import type { Parameter } from './messages.ts'
import type { Statement } from './postgres.ts'

export type RecordTable<R extends HubRecord = HubRecord> = {
  readonly fromRow: (row: Readonly<Record<string, unknown>>) => R
  /** Reads the records with these keys; one row a record that exists. */
  readonly read: (keys: readonly RecordKey[]) => Step
  /** The same, and no other transaction changes these records before this one ends. */
  readonly lock: (keys: readonly RecordKey[]) => Step
  /** The keys of those that another transaction has locked. Waits for nothing. */
  readonly locked: (keys: readonly RecordKey[]) => Step
  readonly insert: (records: readonly Owned<R>[]) => Step
  readonly update: (records: readonly Owned<R>[]) => Step
  /** All that the others choose from. */
  readonly statements: readonly Statement[]
}

export type RecordKey = { readonly accountId: string; readonly id: string }

export type Owned<R extends HubRecord = HubRecord> = {
  readonly accountId: string
  readonly record: R
}

type Mapping<R extends HubRecord> = {
  readonly fromRow: (row: Readonly<Record<string, unknown>>) => R
  /** The record's values in the order of the columns, documents as JSON text. */
  readonly toValues: (record: R) => readonly (string | number | null)[]
}

/** PostgreSQL types by column name, in order. */
type Columns = Readonly<Record<string, string>>

export function recordTable<R extends HubRecord>(
  table: R['kind'],
  columns: Columns,
  { fromRow, toValues }: Mapping<R>,
): RecordTable<R> {
  const names = Object.keys(columns)
  const changing = names.filter((name) => !fixedColumns.includes(name))
  const types = ['text', 'text', ...Object.values(columns)]
  const changingAt = [0, 1, ...changing.map((name) => names.indexOf(name) + 2)]
  const rowOf = ({ accountId, record }: Owned<R>) => [accountId, record.id, ...toValues(record)]
  const sql = statementsOf({ table, names, changing, types, changingAt })
  return {
    fromRow,
    read: ofKeys(sql.readOne, sql.read),
    lock: ofKeys(sql.lockOne, sql.lock),
    locked: (keys) => stepOf(sql.locked, keyArrays(keys), 'rows'),
    insert(records) {
      return stepOf(sql.insert, columnsOf(records.map(rowOf), types, [...types.keys()]))
    },
    update(records) {
      const rows = records.map(rowOf)
      const [row] = rows
      return row !== undefined && rows.length === 1
        ? stepOf(
            sql.updateOne,
            changingAt.map((at) => row[at] ?? null),
          )
        : stepOf(sql.update, columnsOf(rows, types, changingAt))
    },
    statements: Object.values(sql),
  }
}

function ofKeys(one: Statement, many: Statement): (keys: readonly RecordKey[]) => Step {
  return (keys) => {
    const [key] = keys
    return key !== undefined && keys.length === 1
      ? stepOf(one, [key.accountId, key.id], 'rows')
      : stepOf(many, keyArrays(keys), 'rows')
  }
}

type Shape = {
  readonly table: string
  readonly names: readonly string[]
  /** Those of the columns that an update writes, and where they are in a row. */
  readonly changing: readonly string[]
  readonly changingAt: readonly number[]
  /** Of account, id and the columns. */
  readonly types: readonly string[]
}

/** Of one record: $1 account, $2 id, then a value a column. Of many: the same as arrays. */
function statementsOf({ table, names, changing, types, changingAt }: Shape) {
  const keyed = `from unnest($1::text[], $2::text[]) as k (account_id, id)
    join ${table} r on r.account_id = k.account_id and r.id = k.id`
  const one = 'account_id = $1 and id = $2'
  const changed = ['account_id', 'id', ...changing].map(
    (name, at) => [name, types[changingAt[at] ?? 0] ?? ''] as const,
  )
  const assignments = (value: (name: string, at: number) => string) =>
    changing.map((name, at) => `${name} = ${value(name, at)}`).join(', ')
  return {
    read: { name: `read-${table}`, text: `select r.* ${keyed}` },
    readOne: { name: `read-one-${table}`, text: `select * from ${table} where ${one}` },
    lock: {
      name: `lock-${table}`,
      // Every hub locks in the same order, so that two groups can't wait for each other. Keys never
      // change: an invoice that refers to a customer is not kept waiting by the customer's update.
      text: `select r.* ${keyed} order by r.account_id, r.id for no key update of r`,
    },
    lockOne: {
      name: `lock-one-${table}`,
      text: `select * from ${table} where ${one} for no key update`,
    },
    locked: {
      name: `locked-${table}`,
      text: `with free as (select r.account_id, r.id ${keyed} for no key update of r skip locked)
        select r.account_id, r.id ${keyed}
        where not exists
          (select from free f where f.account_id = r.account_id and f.id = r.id)`,
    },
    insert: {
      name: `insert-${table}`,
      text: `insert into ${table} (${['account_id', 'id', ...names].join(', ')})
        select * from unnest(${arraysOf(types)})`,
    },
    update: {
      name: `update-${table}`,
      text: `update ${table} r set ${assignments((name) => `n.${name}`)}
        from (${rowsOfArrays(changed)}) as n
        where r.account_id = n.account_id and r.id = n.id`,
    },
    updateOne: {
      name: `update-one-${table}`,
      text: `update ${table} set ${assignments((_, at) => `$${at + 3}`)} where ${one}`,
    },
  }
}

function keyArrays(keys: readonly RecordKey[]): string[] {
  return [arrayLiteral(keys.map((key) => key.accountId)), arrayLiteral(keys.map((key) => key.id))]
}

/** What a record is created with, and keeps. */
const fixedColumns = ['blue_tape_id', 'created_at']

/** `$1::text[], $2::integer[]` */
function arraysOf(types: readonly string[]): string {
  return types.map((type, at) => `$${at + 1}::${type}[]`).join(', ')
}

type Value = string | number | null

function documentOf(value: Value): string | null {
  return value === null ? null : String(value)
}

/** Rows to those of their columns that are asked for, as unnest takes them. */
function columnsOf(
  rows: readonly (readonly Value[])[],
  types: readonly string[],
  wanted: readonly number[],
): Parameter[] {
  return wanted.map((column) => {
    const values = rows.map((row) => row[column] ?? null)
    return types[column] === 'json' ? new JsonArray(values.map(documentOf)) : arrayLiteral(values)
  })
}
