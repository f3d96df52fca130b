// Searches operations of all accounts, newest first. Applied operations are read from their events, others from their
// own rows. Filters without an index are checked on a bounded number of the newest candidates, so that no search can
// hang.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import * as events from '../events/events.ts'
import * as operations from './operations.ts'
import type { Database } from '../postgres.ts'
import { recordTables } from '../unit-of-work/record-tables.ts'
import { newSqlText, uuidFloor, type SqlText } from '../sql-text.ts'
import { findNewest, type OperationKey } from './newest-operations.ts'
import type { FoundOperations, OperationSearch, OwnedOperation } from '../insight.ts'

export const operationSearchLimits = {
  /** Candidates of all accounts that are checked first when a filter has no index. */
  candidatesFirst: 300,
  /** Candidates that are checked next, before an incomplete page is returned. */
  candidatesMax: 1_000,
  /** Records with one number in one account. */
  recordsOfNumberMax: 100,
} as const

type Place = { readonly before: string | null; readonly limit: number }

export async function findOperations(
  database: Database,
  search: OperationSearch,
  { before, limit }: Place,
): Promise<FoundOperations> {
  // These filters have no index: they are checked on each candidate.
  const isSifted = search.name !== undefined || isNamed(search)
  // Only a refusal has rules.
  const { rule, verdict = 'refused' } = search
  if (rule !== undefined && verdict !== 'refused') return { items: [], next: null }
  const { rows, next } = isSifted
    ? await findSifted(database, search, { before, limit })
    : pageOf(await findCandidates(database, search, { before, limit: limit + 1 }), limit)
  return { items: await readAll(database, rows), next }
}

type FoundKeys = { readonly rows: readonly OperationKey[]; readonly next: string | null }

/** Splits one row more than a page into the page and the cursor of the next one. */
function pageOf(found: readonly OperationKey[], limit: number): FoundKeys {
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? (rows.at(-1)?.operation_id ?? null) : null }
}

async function findSifted(
  database: Database,
  search: OperationSearch,
  { before, limit }: Place,
): Promise<FoundKeys> {
  const { candidatesFirst, candidatesMax } = operationSearchLimits
  for (const most of [candidatesFirst, candidatesMax]) {
    const candidates = await findCandidates(database, search, { before, limit: most })
    const found = pageOf(await sift(database, search, { candidates, limit }), limit)
    const isEnd = candidates.length < most
    if (found.next !== null || isEnd) return found
    // The page is incomplete; the next one continues after the last candidate.
    const next = candidates.at(-1)?.operation_id ?? null
    if (most === candidatesMax) return { rows: found.rows, next }
  }
  throw new Error('the last step ends the search')
}

/** Whether the search names a record or call, for which there are few operations per account. */
function isNamed({ operationId, requestId, recordId, invoiceNumber }: OperationSearch): boolean {
  return [operationId, requestId, recordId, invoiceNumber].some((name) => name !== undefined)
}

function findCandidates(
  database: Database,
  search: OperationSearch,
  place: Place,
): Promise<readonly OperationKey[]> {
  if (isNamed(search)) return findNamed(database, search, place)
  const select = (sql: SqlText, most: string) =>
    unionOf(newestSources(search, boundsOf(sql, search, place.before), most))
  return findNewest(database, { accountId: search.accountId, select }, place.limit)
}

function findNamed(
  database: Database,
  search: OperationSearch,
  { before, limit }: Place,
): Promise<OperationKey[]> {
  const sql = newSqlText()
  const sources = namedSources(sql, search, boundsOf(sql, search, before))
  const own = search.accountId === undefined ? [] : [sql.parameter(search.accountId)]
  const text = `select a.account_id, k.operation_id from account a cross join lateral (
      ${unionOf(sources)}
    ) k ${own.map((account) => `where a.account_id = ${account}`).join('')}
    group by 1, 2 order by 2 desc limit ${sql.parameter(limit)}`
  return database.query<OperationKey>(text, sql.values)
}

function unionOf(sources: readonly string[]): string {
  return sources.map((source) => `(${source})`).join('\n      union all\n      ')
}

/** Operation ids are ordered by time. */
function boundsOf(sql: SqlText, { from, to }: OperationSearch, before: string | null): string {
  const bounds = [
    ...(before === null ? [] : [`operation_id < ${sql.parameter(before)}::uuid`]),
    ...(from === undefined ? [] : [`operation_id >= ${sql.parameter(uuidFloor(from))}::uuid`]),
    ...(to === undefined ? [] : [`operation_id < ${sql.parameter(uuidFloor(to))}::uuid`]),
  ]
  return bounds.map((bound) => ` and ${bound}`).join('')
}

/** Each has the form of an index: see 0008-insight.sql. */
function newestSources({ verdict, rule }: OperationSearch, within: string, most: string): string[] {
  const applied = `select operation_id from event where account_id = a.account_id${within}
    group by operation_id order by operation_id desc limit ${most}`
  const others = (condition: string) =>
    `select operation_id from operation where account_id = a.account_id${condition}${within}
    order by operation_id desc limit ${most}`
  if (rule !== undefined) return [others(ruleCondition(rule))]
  if (verdict === 'applied') return [applied]
  if (verdict !== undefined) return [others(` and verdict = '${verdict}'`)]
  return [applied, others('')]
}

/** A rule name is one of the hub's own, never a caller's text. */
function ruleCondition(rule: string): string {
  return ` and verdict = 'refused' and string_to_array(rules, ' ') @> array['${rule}']`
}

function namedSources(sql: SqlText, search: OperationSearch, within: string): string[] {
  const { operationId, requestId, recordId, invoiceNumber } = search
  const both = (condition: string) =>
    ['event', 'operation'].map((table) => {
      return `select operation_id from ${table} where account_id = a.account_id and ${condition}${within}`
    })
  if (operationId !== undefined) return both(`operation_id = ${sql.parameter(operationId)}::uuid`)
  if (requestId !== undefined) return requestSources(sql, requestId, both)
  if (recordId !== undefined)
    return recordSources(`select ${sql.parameter(recordId)} as id`, within)
  const number = sql.parameter(invoiceNumber)
  const invoices = `select id from invoice where account_id = a.account_id
    and lower(invoice_number) = lower(${number}) limit ${operationSearchLimits.recordsOfNumberMax}`
  return [
    ...recordSources(invoices, within),
    // An invoice whose creation was refused has no record.
    `select operation_id from operation where account_id = a.account_id and verdict = 'refused'
      and left(operation #>> '{sent,invoiceNumber}', 128) = ${number}${within}`,
  ]
}

/** The caller's request id, or the hub's, which is the operation id. */
function requestSources(
  sql: SqlText,
  requestId: string,
  both: (condition: string) => string[],
): string[] {
  const own = both(`request_id = ${sql.parameter(requestId)}`)
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(requestId)
  return isUuid ? [...own, ...both(`operation_id = ${sql.parameter(requestId)}::uuid`)] : own
}

/** `offset 0` keeps the lookups from being merged into one join. */
function recordSources(records: string, within: string): string[] {
  const kinds = Object.keys(recordTables).map((kind) => `'${kind}'`)
  const ofEach = (source: string) =>
    `select e.operation_id from (${records}) r cross join lateral (${source} offset 0) e`
  return [
    ofEach(`select operation_id from event where account_id = a.account_id
      and record_kind in (${kinds.join(', ')}) and record_id = r.id${within}`),
    ofEach(`select operation_id from operation where account_id = a.account_id
      and record_id = r.id${within}`),
  ]
}

type Sifting = { readonly candidates: readonly OperationKey[]; readonly limit: number }

/** Candidates that match all filters, one more than a page. */
async function sift(
  database: Database,
  { verdict, rule, name }: OperationSearch,
  { candidates, limit }: Sifting,
): Promise<OperationKey[]> {
  const sql = newSqlText()
  const [accounts, ids] = keysOf(candidates).map((keys) => sql.parameter(keys))
  const named = name === undefined ? '' : ` and operation ->> 'name' = ${sql.parameter(name)}`
  const verdictIs = verdict === undefined ? '' : ` and verdict = '${verdict}'`
  const ruled = rule === undefined ? '' : ruleCondition(rule)
  const isOther = verdict !== undefined && verdict !== 'applied'
  const applied = isOther || rule !== undefined ? ' and false' : ''
  const of = (table: string) => `from ${table} where account_id = c.account_id
    and operation_id = c.operation_id${named}`
  const text = `select c.account_id, c.operation_id
    from unnest(${accounts}::text[], ${ids}::uuid[]) with ordinality c (account_id, operation_id, at)
    cross join lateral ((select 1 ${of('event')}${applied})
      union all (select 1 ${of('operation')}${verdictIs}${ruled}) limit 1) hit
    order by c.at limit ${sql.parameter(limit + 1)}`
  return database.query<OperationKey>(text, sql.values)
}

function keysOf(candidates: readonly OperationKey[]): [string, string] {
  return [
    arrayLiteral(candidates.map((each) => each.account_id)),
    arrayLiteral(candidates.map((each) => each.operation_id)),
  ]
}

type OwnedRow<Row> = Row & { readonly account_id: string }

/** In the order of the keys. */
async function readAll(
  database: Database,
  keys: readonly OperationKey[],
): Promise<OwnedOperation[]> {
  if (keys.length === 0) return []
  const values = keysOf(keys)
  const [applied, others] = await Promise.all([
    database.query<OwnedRow<events.EventRow>>(events.readByOperations, values),
    database.query<OwnedRow<operations.OperationRow>>(operations.readOperations, values),
  ])
  const found = new Map<string, OwnedOperation>()
  const add = (owned: OwnedOperation) => found.set(owned.operation.operationId, owned)
  for (const row of applied) {
    add({
      accountId: row.account_id,
      operation: operations.appliedOperation(events.eventFromRow(row)),
    })
  }
  for (const row of others) {
    add({ accountId: row.account_id, operation: operations.operationFromRow(row) })
  }
  return keys.flatMap(({ operation_id: id }) => found.get(id) ?? [])
}
