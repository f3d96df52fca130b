// Queries on accounts and their keys.
import type { Account, Key, KeyScope, Policies } from '../../domain/accounts/account.ts'
import type { MessagePolicy } from '../../domain/messages/message-policy.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Database, Statement } from '../postgres.ts'
import { accountColumns, accountFromRow, type AccountRow } from './account-row.ts'
import { setFaults } from './account-faults.ts'
import { hashKey, keyMatches, mintKey, parseKey } from './key-secret.ts'
import { runAudited } from './audit-log.ts'
import type {
  AccountChange,
  AccountFilter,
  KeyDraft,
  KeyUse,
  NewAccount,
  Principal,
} from './account-port.ts'
import type { Page } from '../page.ts'

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

export const accountQueries = {
  createAccount,
  readAccount,
  listAccounts,
  setAccount,
  setFaults,
  listKeys,
  revokeKey,
  touchKeys,
}

const keyColumns = `k.account_id, k.key_id, k.secret_hash, k.name, k.scope, k.created_at,
  k.last_used_at, k.expires_at, k.revoked_at`

const findKeyStatement: Statement = {
  name: 'find-key',
  text: `select ${accountColumns}, ${keyColumns} from account_key k
    join account a on a.account_id = k.account_id
    where k.account_id = $1 and k.key_id = $2`,
}

export async function createAccount(
  database: Database,
  { id, name, policies, createdAt, endsAt = null, template = null }: NewAccount,
  entry?: AuditEntry,
): Promise<boolean> {
  const created = await runAudited(database, {
    change: `insert into account (account_id, name, created_at, ends_at, template, ${policyColumns.join(', ')})
      values ($1, $2, $3, $4, $5, ${policyColumns.map((_, at) => `$${at + 6}`).join(', ')})
      on conflict do nothing returning account_id`,
    more: [
      'counter as (insert into feed (account_id) select account_id from changed)',
      ...(wantsMessages(policies.messages) ? [startMessages('0')] : []),
    ],
    values: [id, name, createdAt, endsAt, template, ...policyValues(policies)],
    entry,
  })
  return created.length > 0
}

async function readAccount(database: Database, accountId: string): Promise<Account | null> {
  const text = `select ${accountColumns} from account a where account_id = $1`
  const [row] = await database.queryKeys<AccountRow>(text, [accountId])
  return row === undefined ? null : accountFromRow(row)
}

export async function listAccounts(
  database: Database,
  page?: Page,
  { text, sandbox, isTemporary }: AccountFilter = {},
): Promise<Account[]> {
  const rows = await database.query<AccountRow>(
    `select ${accountColumns} from account a where ($1::text is null or account_id > $1)
       and ($3::text is null or position(lower($3) in lower(account_id)) > 0
         or position(lower($3) in lower(name)) > 0)
       and ($4::boolean is null or sandbox = $4) and ($5::boolean is null or ends_at is not null = $5)
     order by account_id limit $2`,
    [page?.after ?? null, page?.limit ?? null, text ?? null, sandbox ?? null, isTemporary ?? null],
  )
  return rows.map(accountFromRow)
}

async function setAccount(
  database: Database,
  accountId: string,
  { name, ...policies }: AccountChange,
  entry?: AuditEntry,
): Promise<Account | null> {
  const settings = policyColumns.map((column, at) => `${column} = coalesce($${at + 3}, ${column})`)
  // An account that is no sandbox is not deleted, and has no faults.
  const sandboxAt = policyColumns.indexOf('sandbox') + 3
  const [row] = await runAudited<AccountRow>(database, {
    change: `update account a set name = coalesce($2, name), ${settings.join(', ')},
        ends_at = case when coalesce($${sandboxAt}, sandbox) then ends_at end,
        faults = case when coalesce($${sandboxAt}, sandbox) then faults end
      where account_id = $1 returning ${accountColumns}`,
    more: messageSteps(policies),
    values: [accountId, name ?? null, ...policyValues(policies)],
    entry,
  })
  return row === undefined ? null : accountFromRow(row)
}

/** An account that wants no messages has no cursor, so that its feed is not read for them. */
function messageSteps({ messages }: Partial<Policies>): string[] {
  if (messages === undefined) return []
  if (wantsMessages(messages)) {
    return [startMessages('(select last_seq from feed f where f.account_id = changed.account_id)')]
  }
  const stop = 'delete from message_cursor where account_id = $1 and exists (select from changed)'
  return [`stopped as (${stop})`]
}

function wantsMessages({ templates }: MessagePolicy): boolean {
  return templates.length > 0
}

/** From the end of the feed: what happened before is not news. */
function startMessages(from: string): string {
  return `started as (insert into message_cursor (account_id, taken_seq)
    select account_id, ${from} from changed on conflict do nothing)`
}

const policyColumns = [
  'strict_money',
  'integer_quantities',
  'advance_rate',
  'fee_rate',
  'terms',
  'redirect_hosts',
  'link_customer_status',
  'calls_in_flight_max',
  'calls_per_second_max',
  'sandbox',
  'messages',
]

/** In the order of the columns; `null` where a policy is not given. */
function policyValues(policies: Partial<Policies>): unknown[] {
  const { strictMoney, integerQuantities, advanceRate, feeRate, linkCustomerStatus } = policies
  const documents = [policies.terms, policies.redirectHosts].map(documentOf)
  const plain = [strictMoney, integerQuantities, advanceRate, feeRate]
  const calls = [policies.callsInFlightMax, policies.callsPerSecondMax]
  const last = [policies.sandbox, documentOf(policies.messages)]
  return [...plain, ...documents, linkCustomerStatus, ...calls, ...last].map(
    (value) => value ?? null,
  )
}

export async function createKey(
  database: Database,
  pepper: Buffer,
  draft: KeyDraft,
  entry?: AuditEntry,
): Promise<{ key: Key; text: string } | null> {
  const minted = mintKey()
  const { accountId, name, scope, createdAt, expiresAt, replaces } = draft
  const expiry = `update account_key set expires_at = least(expires_at, $9)
    where account_id = $1 and key_id = $8 and revoked_at is null`
  const [row] = await runAudited<KeyRow>(database, {
    change: `insert into account_key as k
        (account_id, key_id, secret_hash, name, scope, created_at, expires_at)
      select a.account_id, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz from account a
      where a.account_id = $1 returning ${keyColumns}`,
    more: replaces === undefined ? [] : [`replaced as (${expiry})`],
    values: [
      accountId,
      minted.keyId,
      hashKey(pepper, minted),
      name,
      scope,
      createdAt,
      expiresAt,
      ...(replaces === undefined ? [] : [replaces.keyId, replaces.expiresAt]),
    ],
    entry: entry && { ...entry, subject: minted.keyId },
  })
  return row === undefined ? null : { key: keyFromRow(row), text: minted.key }
}

/** Any well-formed key takes the same lookup and comparison, so the time reveals nothing. */
export async function verifyKey(
  database: Database,
  pepper: Buffer,
  accountId: string,
  text: string,
): Promise<Principal | null> {
  const presented = parseKey(text)
  if (presented === null) return null
  const values = [accountId, presented.keyId]
  const [row] = await database.queryKeys<KeyRow & AccountRow>(findKeyStatement, values)
  return keyMatches(pepper, presented, row?.secret_hash) && row !== undefined
    ? { key: keyFromRow(row), account: accountFromRow(row) }
    : null
}

export async function listKeys(database: Database, accountId: string | null): Promise<Key[]> {
  const rows = await database.query<KeyRow>(
    `select ${keyColumns} from account_key k where $1::text is null or account_id = $1
     order by account_id, created_at, key_id`,
    [accountId],
  )
  return rows.map(keyFromRow)
}

async function revokeKey(
  database: Database,
  keyId: string,
  at: string,
  entry?: AuditEntry,
): Promise<Key | null> {
  const [row] = await runAudited<KeyRow>(database, {
    change: `update account_key k set revoked_at = coalesce(revoked_at, $2) where key_id = $1
      returning ${keyColumns}`,
    values: [keyId, at],
    entry,
  })
  return row === undefined ? null : keyFromRow(row)
}

async function touchKeys(database: Database, uses: readonly KeyUse[]): Promise<void> {
  // Sorted, so that concurrent updates do not deadlock.
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

function documentOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
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
