// Invoices over all accounts, the last changed first. Of few that fit, all are found by the indexes of what is
// asked, and sorted. Of many, the newest events are followed back until a page is full: an index on the time
// of the last change would make every update of every invoice dearer.
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
  /** So many are sorted; of more, the newest events are followed. */
  sortedMax: 10_000,
  /** Newest operations that are looked at, step by step, before a page ends as it is. */
  firstLookedAt: 300,
  thenLookedAt: 1_500,
  lastLookedAt: 6_000,
} as const

/** A listing goes on as it began, so that each has one order. */
type Cursor =
  | readonly ['sorted', updatedAt: string, accountId: string, id: string]
  | readonly ['followed', operationId: string, seq: number]

type FoundRow = Row & {
  readonly account_id: string
  readonly id: string
  readonly updated_at: string
}
type Asked = {
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
  const asked = { search, buyers, limit }
  // The hub's own cursor: it was signed.
  const place = after === null ? null : (JSON.parse(after) as Cursor)
  if (place?.[0] === 'followed') return follow(database, asked, place)
  if (place === null && !isNarrow(search, buyers)) return follow(database, asked, null)
  return (await sort(database, asked, place)) ?? follow(database, asked, null)
}

/** Whether anything is asked that an index could answer. */
function isNarrow(search: InvoiceSearch, buyers: NamedBuyers): boolean {
  const said = Object.entries(search).some(
    ([name, value]) => name !== 'accountId' && value !== undefined,
  )
  return said && buyers.customer !== null && buyers.text !== null
}

type SortedRow = FoundRow & { readonly found_count: number }

/** `null` when they are too many. */
async function sort(
  database: Database,
  { search, buyers, limit }: Asked,
  place: Extract<Cursor, readonly ['sorted', ...unknown[]]> | null,
): Promise<FoundInvoices | null> {
  const sql = newSqlText()
  const { sortedMax } = invoiceOrderLimits
  // What is found meanwhile is no reason to break off.
  const most = place === null ? sortedMax + 1 : sortedMax * 2
  const conditions = ['r.account_id = a.account_id', ...invoiceConditions(sql, search, buyers)]
  const order = ['updated_at', 'account_id', 'id']
  const before =
    place === null
      ? ''
      : `where (${order.join(', ')}) < (${place
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
  if (place === null && (rows[0]?.found_count ?? 0) > sortedMax) return null
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const next = last && (['sorted', last.updated_at, last.account_id, last.id] as const)
  return foundOf(rows.slice(0, limit), next ?? null)
}

type FollowedRow = FoundRow & { readonly operation_id: string; readonly seq: number }

async function follow(
  database: Database,
  asked: Asked,
  place: Extract<Cursor, readonly ['followed', ...unknown[]]> | null,
): Promise<FoundInvoices> {
  const { limit } = asked
  const { firstLookedAt, thenLookedAt, lastLookedAt } = invoiceOrderLimits
  for (const most of [firstLookedAt, thenLookedAt, lastLookedAt]) {
    const newest = await findNewest(database, newestEvents(asked.search, { place }), most)
    const rows = await changedLast(database, asked, { newest, place })
    const last = rows.length > limit ? rows[limit - 1] : undefined
    if (last !== undefined) {
      return foundOf(rows.slice(0, limit), ['followed', last.operation_id, last.seq])
    }
    const isEnd = newest.length < most
    if (isEnd || most === lastLookedAt) {
      const unseen = isEnd ? undefined : newest.at(-1)
      return foundOf(rows, unseen === undefined ? null : ['followed', unseen.operation_id, 0])
    }
  }
  throw new Error('the last step ends the search')
}

type Following = { readonly place: readonly ['followed', string, number] | null }

function newestEvents({ accountId }: InvoiceSearch, { place }: Following): NewestOf {
  const select = (sql: SqlText, most: string) => {
    const before = place === null ? '' : ` and operation_id <= ${sql.parameter(place[1])}::uuid`
    return `select operation_id from event where account_id = a.account_id${before}
      group by operation_id order by operation_id desc limit ${most}`
  }
  return { accountId, select }
}

/** Invoices whose last change was by one of the operations; `offset 0` keeps each look-up one of its own. */
function changedLast(
  database: Database,
  { search, buyers, limit }: Asked,
  { newest, place }: Following & { readonly newest: readonly OperationKey[] },
): Promise<FollowedRow[]> {
  const sql = newSqlText()
  const accounts = sql.parameter(arrayLiteral(newest.map((each) => each.account_id)))
  const ids = sql.parameter(arrayLiteral(newest.map((each) => each.operation_id)))
  const before =
    place === null
      ? ''
      : ` and (operation_id, seq) < (${sql.parameter(place[1])}::uuid, ${sql.parameter(place[2])}::bigint)`
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

function foundOf(rows: readonly FoundRow[], next: Cursor | null): FoundInvoices {
  return {
    items: rows.map((row) => ({ accountId: row.account_id, record: invoiceTable.fromRow(row) })),
    next: next === null ? null : JSON.stringify(next),
  }
}
