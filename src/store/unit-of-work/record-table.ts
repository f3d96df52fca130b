// Loads and saves records of one kind for group commit, with one statement per group. A single record has statements
// without arrays, which take half the time. The SQL is derived from the list of columns, so that none can be forgotten.
import type { HubRecord } from '../../domain/record.ts'
import type { RecordKey } from '../page.ts'
import { arrayLiteral, JsonArray, rowsOfArrays } from './array-parameters.ts'
import type { Value } from './columns.ts'
import { rowMapping, type RecordColumns, type Row } from './row-mapping.ts'
import { stepOf, type Step } from './statement-pipeline.ts'
import type { Parameter } from './protocol-messages.ts'
import type { Statement } from '../postgres.ts'

export type RecordTable<R extends HubRecord = HubRecord> = {
  readonly fromRow: (row: Row) => R
  /** Returns one row for each record that exists. */
  readonly read: (keys: readonly RecordKey[]) => Step
  /** The same, and locks the records until the transaction ends. */
  readonly lock: (keys: readonly RecordKey[]) => Step
  /** Returns the keys of records that another transaction holds locked, without waiting. */
  readonly locked: (keys: readonly RecordKey[]) => Step
  // Methods are bivariant, so the table of one kind is assignable to the table of any kind.
  insert(records: readonly Owned<R>[]): Step
  /** Fails with `overwrittenState` when one of the records was changed meanwhile. */
  update(records: readonly Changed<R>[]): Step
  /** All statements of the table. */
  readonly statements: readonly Statement[]
}

export type Owned<R extends HubRecord = HubRecord> = {
  readonly accountId: string
  readonly record: R
}

export type Changed<R extends HubRecord = HubRecord> = Owned<R> & {
  /** `null` for a new record. */
  readonly before: R | null
}

export function recordTable<R extends HubRecord>(
  table: R['kind'],
  columns: RecordColumns<R>,
): RecordTable<R> {
  const mapping = rowMapping(table, columns)
  const { names, fromRow, toValues } = mapping
  const changing = names.filter((name) => !fixedColumns.includes(name))
  const types = ['text', 'text', ...mapping.types]
  const rowOf = ({ accountId, record }: Owned<R>) => [accountId, record.id, ...toValues(record)]
  const changedRowOf = (changed: Changed<R>) => {
    const { version = null, hubVersion = null } = changed.before ?? {}
    return [...rowOf(changed), version, hubVersion]
  }
  const changedTypes = [...types, 'integer', 'integer']
  const changingAt = changing.map((name) => names.indexOf(name) + 2)
  const changedAt = [0, 1, types.length, types.length + 1, ...changingAt]
  const sql = statementsOf({ table, names, changing, types })
  return {
    fromRow,
    read: ofKeys(sql.readOne, sql.read),
    lock: ofKeys(sql.lockOne, sql.lock),
    locked: (keys) => stepOf(sql.locked, keyArrays(keys), 'rows'),
    insert(records) {
      return stepOf(sql.insert, columnsOf(records.map(rowOf), types, [...types.keys()]))
    },
    update(records) {
      const rows = records.map(changedRowOf)
      const [row] = rows
      return row !== undefined && rows.length === 1
        ? stepOf(
            sql.updateOne,
            changedAt.map((at) => row[at] ?? null),
          )
        : stepOf(sql.update, columnsOf(rows, changedTypes, changedAt))
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
  /** The columns that an update writes. */
  readonly changing: readonly string[]
  /** Of account, id and `names`. */
  readonly types: readonly string[]
}

/**
 * For one record: $1 account, $2 id; for an update also $3 version and $4 hub version before, then a value per column.
 * For several records, the same as arrays.
 */
function statementsOf({ table, names, changing, types }: Shape) {
  const keyed = `from unnest($1::text[], $2::text[]) as k (account_id, id)
    join ${table} r on r.account_id = k.account_id and r.id = k.id`
  const one = 'account_id = $1 and id = $2'
  const changed = [
    ['account_id', 'text'],
    ['id', 'text'],
    ['version_before', 'integer'],
    ['hub_version_before', 'integer'],
    ...changing.map((name) => [name, types[names.indexOf(name) + 2] ?? ''] as const),
  ] as const
  const assignments = (value: (name: string, at: number) => string) =>
    changing.map((name, at) => `${name} = ${value(name, at)}`).join(', ')
  return {
    read: { name: `read-${table}`, text: `select r.* ${keyed}` },
    readOne: { name: `read-one-${table}`, text: `select * from ${table} where ${one}` },
    lock: {
      name: `lock-${table}`,
      // Locked in a fixed order, so that groups do not deadlock. Keys never change, so `no key update` suffices and
      // does not block inserts that refer to the record.
      text: `select r.* ${keyed} order by r.account_id collate "C", r.id collate "C"
        for no key update of r`,
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
        ${rowsOfArrays(['account_id', 'id', ...names].map((name, at) => [name, types[at] ?? '']))}`,
    },
    update: {
      name: `update-${table}`,
      text: allOrNone(
        'cardinality($1::text[])',
        `update ${table} r set ${assignments((name) => `n.${name}`)}
          from (${rowsOfArrays(changed)}) as n
          where r.account_id = n.account_id and r.id = n.id
            and r.version = n.version_before and r.hub_version = n.hub_version_before`,
      ),
    },
    updateOne: {
      name: `update-one-${table}`,
      text: allOrNone(
        '1',
        `update ${table} set ${assignments((_, at) => `$${at + 5}`)}
          where ${one} and version = $3 and hub_version = $4`,
      ),
    },
  }
}

/** Divides by zero unless `rows` rows were updated: the only way to make a plain statement fail by its result. */
function allOrNone(rows: string, update: string): string {
  return `with updated as (${update} returning 1)
    select from updated having 1 / (case count(*) when ${rows} then 1 else 0 end) = 0`
}

function keyArrays(keys: readonly RecordKey[]): string[] {
  return [arrayLiteral(keys.map((key) => key.accountId)), arrayLiteral(keys.map((key) => key.id))]
}

/** Set at creation only. */
const fixedColumns = ['blue_tape_id', 'created_at']

function documentOf(value: Value): string | null {
  return value === null ? null : String(value)
}

/** The wanted columns of rows, as parameters for unnest. */
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
