// Finds what has an id, in all accounts, for the global search.
import type { Database } from './postgres.ts'
import { uuidFloor } from './sql-text.ts'
import type { FoundByIds, FoundEvent, FoundKey } from './insight.ts'

export const lookupQueries = { findEvent, findKeys, findEndpoints, findImports }

export const lookupLimits = {
  /** How long before its event an operation usually began, and the longest time that is looked at, in ms. */
  operationAgeMs: 2_000,
  operationAgeMaxMs: 120_000,
  /** Results of one lookup. */
  foundMax: 20,
} as const

/** In each account, by its own index. */
function inAccounts(select: string): string {
  return `select f.* from account a cross join lateral (${select} offset 0) f
    order by f.account_id limit ${lookupLimits.foundMax}`
}

/** Events have no index by id, but an id tells its time, and the operation began shortly before. */
async function findEvent(database: Database, eventId: string): Promise<FoundEvent | null> {
  const at = timeOf(eventId)
  if (at === null) return null
  const text =
    inAccounts(`select account_id, seq, event_id, type, at, record_kind, record_id, operation_id
    from event where account_id = a.account_id and operation_id >= $2::uuid
      and operation_id < $3::uuid and event_id = $1::uuid`)
  for (const ageMs of [lookupLimits.operationAgeMs, lookupLimits.operationAgeMaxMs]) {
    const [from, to] = [at - ageMs, at + 1].map((ms) => uuidFloor(new Date(ms).toISOString()))
    const [row] = await database.query<EventRow>(text, [eventId, from, to])
    if (row !== undefined) return eventOf(row)
  }
  return null
}

type EventRow = {
  readonly account_id: string
  readonly seq: number
  readonly event_id: string
  readonly type: string
  readonly at: string
  readonly record_kind: string
  readonly record_id: string
  readonly operation_id: string
}

function eventOf(row: EventRow): FoundEvent {
  const { account_id: accountId, seq, type, at, operation_id: operationId } = row
  const record = { kind: row.record_kind, id: row.record_id }
  return { accountId, seq, id: row.event_id, type, at, record, operationId }
}

/** Of a UUID v7, in ms since 1970; `null` for another id. */
function timeOf(id: string): number | null {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id) ?? []
  return high === undefined || low === undefined ? null : Number.parseInt(high + low, 16)
}

async function findKeys(database: Database, keyId: string): Promise<FoundKey[]> {
  type Row = {
    readonly account_id: string
    readonly key_id: string
    readonly name: string | null
    readonly revoked_at: string | null
    readonly expires_at: string | null
  }
  const text = inAccounts(`select account_id, key_id, name, revoked_at, expires_at from account_key
    where account_id = a.account_id and key_id = $1`)
  const rows = await database.query<Row>(text, [keyId])
  return rows.map((row) => ({
    accountId: row.account_id,
    keyId: row.key_id,
    name: row.name,
    revokedAt: row.revoked_at,
    expiresAt: row.expires_at,
  }))
}

/** By id, or by a part of the URL. */
async function findEndpoints(database: Database, wanted: string): Promise<FoundByIds[]> {
  const text = inAccounts(`select account_id, id, url as label, status, created_at as at
    from webhook_endpoint where account_id = a.account_id and status <> 'deleted'
      and (id = $1 or position(lower($1) in lower(url)) > 0)`)
  return foundBy(database, text, wanted)
}

async function findImports(database: Database, importId: string): Promise<FoundByIds[]> {
  const text = inAccounts(`select account_id, import_id as id, import_id::text as label, status,
      started_at as at
    from customer_import where account_id = a.account_id and import_id = $1::uuid`)
  return foundBy(database, text, importId)
}

async function foundBy(database: Database, text: string, value: string): Promise<FoundByIds[]> {
  type Row = Omit<FoundByIds, 'accountId'> & { readonly account_id: string }
  const rows = await database.query<Row>(text, [value])
  return rows.map(({ account_id: accountId, ...found }) => ({ accountId, ...found }))
}
