// Accounts that exist for a while: created with a key, and deleted with their rows in every table.
import type { Key } from '../../domain/accounts/account.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Instant } from '../../domain/instant.ts'
import { ownTables } from '../backup/own-tables.ts'
import { isSqlError, sqlState } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import { takeFault } from './account-faults.ts'
import type { NewAccount } from './account-port.ts'
import { createAccount, createKey } from './accounts.ts'
import { runAudited } from './audit-log.ts'

export const sandboxStoreLimits = {
  /** Rows that one statement deletes. */
  rowsAtOnce: 5_000,
  /** How often the account is deleted again when a call in progress has added a row meanwhile. */
  roundsMax: 5,
  /** After which no call that began before the deletion is in progress. */
  callsEndedMs: 60_000,
} as const

export const sandboxQueries = {
  listEndedSandboxes,
  deleteSandbox,
  sweepDeletedAccounts,
  takeFault,
}

export async function createSandbox(
  database: Database,
  pepper: Buffer,
  account: NewAccount,
  entry: AuditEntry,
): Promise<{ key: Key; text: string }> {
  const { id: accountId, createdAt } = account
  if (!(await createAccount(database, account, entry))) throw new Error('a sandbox’s id is taken')
  const draft = { accountId, name: 'sandbox', scope: 'write', createdAt, expiresAt: null } as const
  const created = await createKey(database, pepper, draft)
  if (created === null) throw new Error('a sandbox ended before it had a key')
  return created
}

async function listEndedSandboxes(database: Database, now: Instant): Promise<string[]> {
  const rows = await database.query<{ account_id: string }>(
    'select account_id from account where ends_at <= $1 order by ends_at',
    [now],
  )
  return rows.map((row) => row.account_id)
}

/** Returns how many rows were deleted; `null` if the account is none that ends. */
async function deleteSandbox(
  database: Database,
  accountId: string,
  now: Instant,
  entry?: AuditEntry,
): Promise<number | null> {
  // From now on it is deleted even if this process dies.
  const ended = await runAudited(database, {
    change: `update account set ends_at = least(ends_at, $2)
      where account_id = $1 and ends_at is not null returning account_id`,
    values: [accountId, now],
    entry,
  })
  if (ended.length === 0) return null
  const tables = await accountTables(database)
  let deleted = await deleteRows(database, 'account_key', [accountId])
  for (let round = 1; ; round += 1) {
    for (const table of tables) deleted += await deleteRows(database, table, [accountId])
    try {
      await database.query(
        `with gone as (delete from account where account_id = $1 returning account_id)
         insert into deleted_account select account_id, $2 from gone
         on conflict (account_id) do update set deleted_at = excluded.deleted_at`,
        [accountId, now],
      )
      return deleted + 1
    } catch (error) {
      if (!isReferenced(error) || round === sandboxStoreLimits.roundsMax) throw error
    }
  }
}

/** Deletes what calls in progress left behind, of accounts deleted a while ago. */
async function sweepDeletedAccounts(database: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - sandboxStoreLimits.callsEndedMs).toISOString()
  const rows = await database.query<{ account_id: string }>(
    'select account_id from deleted_account where deleted_at <= $1',
    [before],
  )
  if (rows.length === 0) return 0
  const swept = rows.map((row) => row.account_id)
  let deleted = 0
  for (const table of await accountTables(database)) {
    deleted += await deleteRows(database, table, swept)
  }
  await database.query('delete from deleted_account where account_id = any ($1)', [swept])
  return deleted
}

/** Those with rows of accounts, in an order in which they can be deleted; without the accounts themselves. */
async function accountTables(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select own.name from unnest($1::text[]) with ordinality as own (name, at)
     join pg_attribute on attrelid = to_regclass(own.name) and attname = 'account_id'
     where not attisdropped and own.name <> all ($2::text[]) order by at desc`,
    [ownTables(), ['account', 'deleted_account']],
  )
  return rows.map((row) => row.name)
}

async function deleteRows(
  database: Database,
  table: string,
  accountIds: readonly string[],
): Promise<number> {
  const { rowsAtOnce } = sandboxStoreLimits
  let deleted = 0
  for (;;) {
    const [row] = await database.query<{ count: number }>(
      `with gone as (delete from ${table} where ctid = any (array(
         select ctid from ${table} where account_id = any ($1) limit ${rowsAtOnce})) returning 1)
       select count(*) as count from gone`,
      [accountIds],
    )
    const count = row?.count ?? 0
    deleted += count
    if (count < rowsAtOnce) return deleted
  }
}

/** A call in progress has added a row that refers to the account. */
function isReferenced(error: unknown): boolean {
  return isSqlError(error) && sqlState(error) === '23503'
}
