// The tables of accounts and their keys.
import type { Account, Key, KeyScope } from '../domain/account.ts'
import type { Database, Statement } from './postgres.ts'
import { hashesMatch, hashKey, mintKey, parseKey } from './key-secret.ts'
import type { AccountChange, KeyDraft, KeyUse, Principal } from './store.ts'

type AccountRow = {
  account_id: string
  account_name: string | null
  strict_money: boolean
  integer_quantities: boolean
  account_created_at: string
}

type KeyRow = {
  account_id: string
  key_id: string
  secret_hash: Buffer
  name: string | null
  scope: KeyScope
  created_at: string
  last_used_at: string | null
  expires_at: string | null
  revoked_at: string | null
}

const accountColumns = `a.account_id, a.name as account_name, a.strict_money, a.integer_quantities,
  a.created_at as account_created_at`
const keyColumns = `k.account_id, k.key_id, k.secret_hash, k.name, k.scope, k.created_at,
  k.last_used_at, k.expires_at, k.revoked_at`

const findKeyStatement: Statement = {
  name: 'find-key',
  text: `select ${accountColumns}, ${keyColumns} from account_key k
    join account a on a.account_id = k.account_id
    where k.account_id = $1 and k.key_id = $2`,
}

export async function createAccount(database: Database, account: Account): Promise<boolean> {
  const { id, name, policies, createdAt } = account
  const created = await database.query(
    `with created as (
       insert into account (account_id, name, strict_money, integer_quantities, created_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning account_id
     ), counter as (
       insert into feed (account_id) select account_id from created
     )
     select account_id from created`,
    [id, name, policies.strictMoney, policies.integerQuantities, createdAt],
  )
  return created.length > 0
}

export async function readAccount(database: Database, accountId: string): Promise<Account | null> {
  const text = `select ${accountColumns} from account a where account_id = $1`
  const [row] = await database.query<AccountRow>(text, [accountId])
  return row === undefined ? null : accountFromRow(row)
}

export async function listAccounts(database: Database): Promise<Account[]> {
  const text = `select ${accountColumns} from account a order by account_id`
  return (await database.query<AccountRow>(text)).map(accountFromRow)
}

export async function setAccount(
  database: Database,
  accountId: string,
  { name, strictMoney, integerQuantities }: AccountChange,
): Promise<Account | null> {
  const [row] = await database.query<AccountRow>(
    `update account a set name = coalesce($2, name), strict_money = coalesce($3, strict_money),
       integer_quantities = coalesce($4, integer_quantities)
     where account_id = $1 returning ${accountColumns}`,
    [accountId, name ?? null, strictMoney ?? null, integerQuantities ?? null],
  )
  return row === undefined ? null : accountFromRow(row)
}

export async function createKey(
  database: Database,
  pepper: Buffer,
  draft: KeyDraft,
): Promise<{ key: Key; text: string } | null> {
  const minted = mintKey()
  const [row] = await database.query<KeyRow>(
    `insert into account_key as k (account_id, key_id, secret_hash, name, scope, created_at, expires_at)
     select a.account_id, $2, $3, $4, $5, $6, $7 from account a where a.account_id = $1
     returning ${keyColumns}`,
    [
      draft.accountId,
      minted.keyId,
      hashKey(pepper, minted),
      draft.name,
      draft.scope,
      draft.createdAt,
      draft.expiresAt,
    ],
  )
  return row === undefined ? null : { key: keyFromRow(row), text: minted.key }
}

/** Every text that could be a key takes the same look-up and the same comparison, right or wrong. */
export async function verifyKey(
  database: Database,
  pepper: Buffer,
  accountId: string,
  text: string,
): Promise<Principal | null> {
  const presented = parseKey(text)
  if (presented === null) return null
  const values = [accountId, presented.keyId]
  const [row] = await database.query<KeyRow & AccountRow>(findKeyStatement, values)
  const matches = hashesMatch(hashKey(pepper, presented), row?.secret_hash ?? noHash)
  return matches && row !== undefined
    ? { key: keyFromRow(row), account: accountFromRow(row) }
    : null
}

/** Compared with when there is no such key, so that this takes as long. */
const noHash = Buffer.alloc(32)

export async function listKeys(database: Database, accountId: string | null): Promise<Key[]> {
  const rows = await database.query<KeyRow>(
    `select ${keyColumns} from account_key k where $1::text is null or account_id = $1
     order by account_id, created_at, key_id`,
    [accountId],
  )
  return rows.map(keyFromRow)
}

export async function revokeKey(
  database: Database,
  keyId: string,
  at: string,
): Promise<Key | null> {
  const [row] = await database.query<KeyRow>(
    `update account_key k set revoked_at = coalesce(revoked_at, $2) where key_id = $1
     returning ${keyColumns}`,
    [keyId, at],
  )
  return row === undefined ? null : keyFromRow(row)
}

export async function touchKeys(database: Database, uses: readonly KeyUse[]): Promise<void> {
  // In one order everywhere, so that two hubs can't wait for each other.
  const inOrder = uses.toSorted((a, b) => (a.keyId < b.keyId ? -1 : 1))
  await database.query(
    `update account_key k set last_used_at = u.at
     from unnest($1::text[], $2::text[], $3::timestamptz[]) as u (account_id, key_id, at)
     where k.account_id = u.account_id and k.key_id = u.key_id
       and (k.last_used_at is null or k.last_used_at < u.at)`,
    [
      inOrder.map((use) => use.accountId),
      inOrder.map((use) => use.keyId),
      inOrder.map((use) => use.at),
    ],
  )
}

function accountFromRow(row: AccountRow): Account {
  return {
    id: row.account_id,
    name: row.account_name,
    policies: { strictMoney: row.strict_money, integerQuantities: row.integer_quantities },
    createdAt: row.account_created_at,
  }
}

function keyFromRow(row: KeyRow): Key {
  return {
    accountId: row.account_id,
    keyId: row.key_id,
    name: row.name,
    scope: row.scope,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
