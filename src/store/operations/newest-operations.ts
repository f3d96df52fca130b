// The newest operations of all accounts together. Nobody knows beforehand which accounts have them: few are
// read of each, then more of those that may have more among the newest. So an account that has none of them
// costs one look, and a busy one is read as far as it has to be.
// Why: docs/decisions/0016-newest-first.md.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Database } from '../postgres.ts'
import { newSqlText, type SqlText } from '../sql-text.ts'

/** How many times as many are read of an account that may have more. */
const growth = 4

export type OperationKey = { readonly account_id: string; readonly operation_id: string }

export type NewestOf = {
  /** One account; all of them when it is not said. */
  readonly accountId: string | undefined
  /** Selects the newest `operation_id`s of an account `a`, at most so many, or so many from each table. */
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
    const unended = unfinishedAccounts(each, newest)
    if (unended.length === 0) break
    each = Math.min(limit, each * growth)
    const more = await readNewest(database, of, { accounts: unended, each, limit })
    newest = newestOf([...newest.filter(isNotOf(unended)), ...more], limit)
  }
  return newest
}

/** So many of each account that they may be all that is asked for. */
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
 * Accounts of which all that were read are among the newest: the next may be as well. Of every other account
 * one that was read is older than all these.
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

/** Ids are ordered by time, as text as well. */
function newestOf(keys: readonly OperationKey[], limit: number): OperationKey[] {
  return keys.toSorted(byIdDescending).slice(0, limit)
}

function byIdDescending(a: OperationKey, b: OperationKey): number {
  if (a.operation_id === b.operation_id) return 0
  return a.operation_id < b.operation_id ? 1 : -1
}
