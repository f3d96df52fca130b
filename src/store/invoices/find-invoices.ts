// Searches invoices of all accounts, last changed first. A few matches are found by the indexes of the filters and
// sorted. For many, the newest events are followed back until a page is full, because an index on the time of the last
// change would slow down every update of an invoice.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { findNamedBuyers, type NamedBuyers } from '../customers/buyers-by-name.ts'
import { invoiceConditions } from './invoice-filters.ts'
import { invoiceTable } from './invoices.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { findNewest, type NewestOf, type OperationKey } from '../operations/newest-operations.ts'
import type { Database } from '../postgres.ts'
import type { InvoiceSearch, FoundInvoices } from '../search-port.ts'
import { newSqlText, type SqlText } from '../sql-text.ts'

export const invoiceOrderLimits = {
  /** Up to this many matches are sorted; for more, the newest events are followed. */
  sortedMax: 10_000,
  /** How many of the newest operations are scanned, step by step, before an incomplete page is returned. */
  firstLookedAt: 300,
  thenLookedAt: 1_500,
  lastLookedAt: 6_000,
} as const

/** A listing continues in the mode in which it began, so that its order is consistent. */
type Cursor =
  | readonly ['sorted', updatedAt: string, accountId: string, id: string]
  | readonly ['followed', operationId: string, seq: number]

type FoundRow = Row & {
  readonly account_id: string
  readonly id: string
  readonly updated_at: string
}
type Query = {
  readonly search: InvoiceSearch
  readonly buyers: NamedBuyers
  readonly limit: number
}

export async function findInvoices(
  database: Database,
  search: InvoiceSearch,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<FoundInvoices> {
  const buyers = await findNamedBuyers(database, search)
  const query = { search, buyers, limit }
  // The cursor is signed, so it is the hub's own.
  const cursor = after === null ? null : (JSON.parse(after) as Cursor)
  if (cursor?.[0] === 'followed') return follow(database, query, cursor)
  if (cursor === null && !isNarrow(search, buyers)) return follow(database, query, null)
  return (await sort(database, query, cursor)) ?? follow(database, query, null)
}

/** Whether a filter has an index that narrows the search. */
function isNarrow(search: InvoiceSearch, buyers: NamedBuyers): boolean {
  const hasFilter = Object.entries(search).some(
    ([name, value]) => name !== 'accountId' && value !== undefined,
  )
  return hasFilter && buyers.customer !== null && buyers.text !== null
}

type SortedRow = FoundRow & { readonly found_count: number }

/** `null` when there are too many. */
async function sort(
  database: Database,
  { search, buyers, limit }: Query,
  cursor: Extract<Cursor, readonly ['sorted', ...unknown[]]> | null,
): Promise<FoundInvoices | null> {
  const sql = newSqlText()
  const { sortedMax } = invoiceOrderLimits
  // Later pages allow for invoices that match meanwhile.
  const most = cursor === null ? sortedMax + 1 : sortedMax * 2
  const conditions = ['r.account_id = a.account_id', ...invoiceConditions(sql, search, buyers)]
  const order = ['updated_at', 'account_id', 'id']
  const before =
    cursor === null
      ? ''
      : `where (${order.join(', ')}) < (${cursor
          .slice(1)
          .map((value) => sql.parameter(value))
          .join(', ')})`
  const text = `with found as materialized (
      select r.* from account a cross join lateral (
        select r.account_id, r.id, r.updated_at from invoice r
        where ${conditions.join(' and ')} limit ${most}) r
      ${ofAccount(search, (id) => sql.parameter(id))} limit ${most}
    )
    select i.*, (select count(*) from found) as found_count
    from (select * from found ${before}
      order by ${order.map((column) => `${column} desc`).join(', ')} limit ${limit + 1}) f
    join invoice i on i.account_id = f.account_id and i.id = f.id
    order by ${order.map((column) => `i.${column} desc`).join(', ')}`
  const rows = await database.query<SortedRow>(text, sql.values)
  if (cursor === null && (rows[0]?.found_count ?? 0) > sortedMax) return null
  const cursorOf = (row: SortedRow): Cursor => ['sorted', row.updated_at, row.account_id, row.id]
  return pageOf(rows, limit, cursorOf, null)
}

type FollowedRow = FoundRow & { readonly operation_id: string; readonly seq: number }

async function follow(
  database: Database,
  query: Query,
  cursor: Extract<Cursor, readonly ['followed', ...unknown[]]> | null,
): Promise<FoundInvoices> {
  const { limit } = query
  const { firstLookedAt, thenLookedAt, lastLookedAt } = invoiceOrderLimits
  for (const most of [firstLookedAt, thenLookedAt, lastLookedAt]) {
    const newest = await findNewest(database, newestEvents(query.search, { cursor }), most)
    const rows = await changedLast(database, query, { newest, cursor })
    const cursorOf = (row: FollowedRow): Cursor => ['followed', row.operation_id, row.seq]
    if (rows.length > limit) return pageOf(rows, limit, cursorOf, null)
    const isEnd = newest.length < most
    if (isEnd || most === lastLookedAt) {
      const unseen = isEnd ? undefined : newest.at(-1)
      const end = unseen === undefined ? null : (['followed', unseen.operation_id, 0] as const)
      return pageOf(rows, limit, cursorOf, end)
    }
  }
  throw new Error('the last step ends the search')
}

type Following = { readonly cursor: readonly ['followed', string, number] | null }

function newestEvents({ accountId }: InvoiceSearch, { cursor }: Following): NewestOf {
  const select = (sql: SqlText, most: string) => {
    const before = cursor === null ? '' : ` and operation_id <= ${sql.parameter(cursor[1])}::uuid`
    return `select operation_id from event where account_id = a.account_id${before}
      group by operation_id order by operation_id desc limit ${most}`
  }
  return { accountId, select }
}

/** Invoices last changed by one of the operations; `offset 0` keeps the lookups from being merged into one join. */
function changedLast(
  database: Database,
  { search, buyers, limit }: Query,
  { newest, cursor }: Following & { readonly newest: readonly OperationKey[] },
): Promise<FollowedRow[]> {
  const sql = newSqlText()
  const accounts = sql.parameter(arrayLiteral(newest.map((each) => each.account_id)))
  const ids = sql.parameter(arrayLiteral(newest.map((each) => each.operation_id)))
  const before =
    cursor === null
      ? ''
      : ` and (operation_id, seq) < (${sql.parameter(cursor[1])}::uuid, ${sql.parameter(cursor[2])}::bigint)`
  const conditions = [
    'r.account_id = n.account_id and r.id = e.record_id',
    'r.version = e.version and r.hub_version = e.hub_version',
    ...invoiceConditions(sql, search, buyers),
  ]
  const text = `select i.*, e.operation_id, e.seq
    from unnest(${accounts}::text[], ${ids}::uuid[]) n (account_id, operation_id)
    cross join lateral (
      select operation_id, seq, record_id, version, hub_version from event
      where account_id = n.account_id and operation_id = n.operation_id
        and record_kind = 'invoice'${before} offset 0) e
    cross join lateral (select r.* from invoice r where ${conditions.join(' and ')} offset 0) i
    order by e.operation_id desc, e.seq desc limit ${limit + 1}`
  return database.query<FollowedRow>(text, sql.values)
}

function ofAccount({ accountId }: InvoiceSearch, parameter: (id: string) => string): string {
  return accountId === undefined ? '' : `where a.account_id = ${parameter(accountId)}`
}

/** `end`: where to continue after the last of the rows, unless there are more than fit on the page. */
function pageOf<R extends FoundRow>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => Cursor,
  end: Cursor | null,
): FoundInvoices {
  const shown = rows.slice(0, limit)
  const cursorAfter = (at: number) => {
    const row = shown[at]
    if (row === undefined) throw new Error('there is no such item')
    return JSON.stringify(cursorOf(row))
  }
  const next = end === null ? null : JSON.stringify(end)
  return {
    items: shown.map((row) => ({ accountId: row.account_id, record: invoiceTable.fromRow(row) })),
    cursorAfter,
    next: rows.length > limit ? cursorAfter(limit - 1) : next,
  }
}
