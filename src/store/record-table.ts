// How records of one kind are loaded and saved by the write door: whole groups at a time, each group
// with one statement. The SQL is derived from the list of columns, so that none can be forgotten.
import type { HubRecord } from '../domain/record.ts'
import { arrayLiteral, jsonArray } from './array-parameters.ts'
import type { Statement } from './postgres.ts'

export type RecordTable<R extends HubRecord = HubRecord> = {
  readonly fromRow: (row: Readonly<Record<string, unknown>>) => R
  /** The parameters of `insert` and `update`. */
  readonly toParameters: (records: readonly Owned<R>[]) => (string | Buffer)[]
  /** $1 accounts, $2 ids; one row a record that exists. */
  readonly read: Statement
  /** The same, and no other transaction changes these records before this one ends. */
  readonly lock: Statement
  /** $1 accounts, $2 ids; the keys of those that another transaction has locked. Waits for nothing. */
  readonly locked: Statement
  /** $1 accounts, $2 ids, then one array a column. */
  readonly insert: Statement
  readonly update: Statement
}

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
  const arrays = ['text', 'text', ...Object.values(columns)].map(
    (type, at) => `$${at + 1}::${type}[]`,
  )
  const all = ['account_id', 'id', ...names].join(', ')
  const keyed = `from unnest($1::text[], $2::text[]) as k (account_id, id)
    join ${table} r on r.account_id = k.account_id and r.id = k.id`
  const types = ['text', 'text', ...Object.values(columns)]
  return {
    fromRow,
    toParameters: (records) =>
      columnsOf(
        records.map(({ accountId, record }) => [accountId, record.id, ...toValues(record)]),
        types,
      ),
    read: { name: `read-${table}`, text: `select r.* ${keyed}` },
    lock: {
      name: `lock-${table}`,
      // Every hub locks in the same order, so that two groups can't wait for each other. Keys never
      // change: an invoice that refers to a customer is not kept waiting by the customer's update.
      text: `select r.* ${keyed} order by r.account_id, r.id for no key update of r`,
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
      text: `insert into ${table} (${all}) select * from unnest(${arrays.join(', ')})`,
    },
    update: {
      name: `update-${table}`,
      text: `update ${table} r set ${names.map((name) => `${name} = n.${name}`).join(', ')}
        from unnest(${arrays.join(', ')}) as n (${all})
        where r.account_id = n.account_id and r.id = n.id`,
    },
  }
}

type Value = string | number | null

function documentOf(value: Value): string | null {
  return value === null ? null : String(value)
}

/** Rows to columns, as unnest takes them. */
function columnsOf(
  rows: readonly (readonly Value[])[],
  types: readonly string[],
): (string | Buffer)[] {
  return types.map((type, column) => {
    const values = rows.map((row) => row[column] ?? null)
    return type === 'json' ? jsonArray(values.map(documentOf)) : arrayLiteral(values)
  })
}
