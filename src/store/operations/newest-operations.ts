// Finds the newest operations of all accounts together: reads a few of each account, then more of those that may have
// more among the newest. An account without any costs one lookup, and a busy one is read only as far as needed.
// Why: docs/decisions/0016-newest-first.md.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Database } from '../postgres.ts'
import { newSqlText, type SqlText } from '../sql-text.ts'

/** The factor by which more are read of an account that may have more. */
const growth = 4

export type OperationKey = { readonly account_id: string; readonly operation_id: string }

export type NewestOf = {
  /** All accounts if undefined. */
  readonly accountId: string | undefined
  /** Selects the newest `operation_id`s of an account `a`: at most `most`, or that many from each table. */
  readonly select: (sql: SqlText, most: string) => string
}

/** The newest first. */
export async function findNewest(
  database: Database,
  of: NewestOf,
  limit: number,
): Promise<readonly OperationKey[]> {
  if (of.accountId !== undefined) {
    return readNewest(database, of, { accounts: [of.accountId], each: limit, limit })
  }
  let each = await initialShare(database, limit)
  let newest = await readNewest(database, of, { accounts: null, each, limit })
  while (each < limit) {
    const unfinished = unfinishedAccounts(each, newest)
    if (unfinished.length === 0) break
    each = Math.min(limit, each * growth)
    const more = await readNewest(database, of, { accounts: unfinished, each, limit })
    newest = newestOf([...newest.filter(isNotOf(unfinished)), ...more], limit)
  }
  return newest
}

/** An equal share of the limit for each account. */
async function initialShare(database: Database, limit: number): Promise<number> {
  const text = 'select count(*) as accounts from account'
  const [row] = await database.query<{ accounts: number }>(text, [])
  return Math.min(limit, Math.ceil(limit / Math.max(1, row?.accounts ?? 1)))
}

type Reading = {
  /** `null` for all. */
  readonly accounts: readonly string[] | null
  readonly each: number
  readonly limit: number
}

async function readNewest(
  database: Database,
  { select }: NewestOf,
  { accounts, each, limit }: Reading,
): Promise<OperationKey[]> {
  const sql = newSqlText()
  const from =
    accounts === null
      ? 'account a'
      : `unnest(${sql.parameter(arrayLiteral(accounts))}::text[]) a (account_id)`
  const most = sql.parameter(each)
  const text = `select a.account_id, k.operation_id from ${from} cross join lateral (
      select operation_id from (${select(sql, most)}) o
      group by operation_id order by operation_id desc limit ${most}
    ) k order by k.operation_id desc limit ${sql.parameter(limit)}`
  return database.query<OperationKey>(text, sql.values)
}

/**
 * Accounts whose operations read so far are all among the newest, so the next one may be too. Every other account has
 * one that is too old.
 */
function unfinishedAccounts(each: number, newest: readonly OperationKey[]): string[] {
  const counts = new Map<string, number>()
  for (const { account_id: id } of newest) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= each).map(([id]) => id)
}

function isNotOf(accounts: readonly string[]): (key: OperationKey) => boolean {
  const those = new Set(accounts)
  return ({ account_id: id }) => !those.has(id)
}

/** Operation ids are ordered by time, also as text. */
function newestOf(keys: readonly OperationKey[], limit: number): OperationKey[] {
  return keys.toSorted(byIdDescending).slice(0, limit)
}

function byIdDescending(a: OperationKey, b: OperationKey): number {
  if (a.operation_id === b.operation_id) return 0
  return a.operation_id < b.operation_id ? 1 : -1
}
