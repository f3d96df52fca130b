// Queries on operator keys.
import type { KeyScope } from '../../domain/accounts/account.ts'
import type { AuditEntry, OperatorKey } from '../../domain/accounts/operator.ts'
import { hashKey, keyMatches, mintKey, parseKey } from './key-secret.ts'
import { runAudited } from './audit-log.ts'
import type { Database, Statement } from '../postgres.ts'
import type { KeyUse, OperatorKeyDraft } from './account-port.ts'

export const operatorKeyQueries = {
  readOperatorKey,
  listOperatorKeys,
  revokeOperatorKey,
  touchOperatorKeys,
}

export type OperatorKeyRow = {
  key_id: string
  secret_hash: Buffer
  name: string | null
  scope: KeyScope
  created_at: string
  last_used_at: string | null
  expires_at: string | null
  revoked_at: string | null
}

export const operatorKeyColumns =
  'key_id, secret_hash, name, scope, created_at, last_used_at, expires_at, revoked_at'

const findStatement: Statement = {
  name: 'find-operator-key',
  text: `select ${operatorKeyColumns} from operator_key where key_id = $1`,
}

export async function createOperatorKey(
  database: Database,
  pepper: Buffer,
  { name, scope, createdAt, expiresAt }: OperatorKeyDraft,
  entry?: AuditEntry,
): Promise<{ key: OperatorKey; text: string }> {
  const minted = mintKey('bthubop')
  await runAudited(database, {
    change: `insert into operator_key (key_id, secret_hash, name, scope, created_at, expires_at)
      values ($1, $2, $3, $4, $5, $6) returning key_id`,
    values: [minted.keyId, hashKey(pepper, minted), name, scope, createdAt, expiresAt],
    entry: entry && { ...entry, subject: minted.keyId },
  })
  const { keyId, key: text } = minted
  const unused = { lastUsedAt: null, revokedAt: null }
  return { key: { keyId, name, scope, createdAt, expiresAt, ...unused }, text }
}

/** Any well-formed key takes the same lookup and comparison, so the time reveals nothing. */
export async function verifyOperatorKey(
  database: Database,
  pepper: Buffer,
  text: string,
): Promise<OperatorKey | null> {
  const presented = parseKey(text, 'bthubop')
  if (presented === null) return null
  const [row] = await database.queryKeys<OperatorKeyRow>(findStatement, [presented.keyId])
  const matches = keyMatches(pepper, presented, row?.secret_hash)
  return matches && row !== undefined ? operatorKeyFromRow(row) : null
}

async function readOperatorKey(database: Database, keyId: string): Promise<OperatorKey | null> {
  const [row] = await database.query<OperatorKeyRow>(findStatement, [keyId])
  return row === undefined ? null : operatorKeyFromRow(row)
}

async function listOperatorKeys(database: Database): Promise<OperatorKey[]> {
  const text = `select ${operatorKeyColumns} from operator_key order by created_at, key_id`
  return (await database.query<OperatorKeyRow>(text)).map(operatorKeyFromRow)
}

async function revokeOperatorKey(
  database: Database,
  keyId: string,
  at: string,
  entry?: AuditEntry,
): Promise<OperatorKey | null> {
  const [row] = await runAudited<OperatorKeyRow>(database, {
    change: `update operator_key set revoked_at = coalesce(revoked_at, $2) where key_id = $1
      returning ${operatorKeyColumns}`,
    values: [keyId, at],
    entry,
  })
  return row === undefined ? null : operatorKeyFromRow(row)
}

async function touchOperatorKeys(
  database: Database,
  uses: readonly Omit<KeyUse, 'accountId'>[],
): Promise<void> {
  // Sorted, so that concurrent updates do not deadlock.
  const inOrder = uses.toSorted((a, b) => (a.keyId < b.keyId ? -1 : 1))
  await database.query(
    `update operator_key k set last_used_at = u.at
     from unnest($1::text[], $2::timestamptz[]) as u (key_id, at)
     where k.key_id = u.key_id and (k.last_used_at is null or k.last_used_at < u.at)`,
    [inOrder.map((use) => use.keyId), inOrder.map((use) => use.at)],
  )
}

export function operatorKeyFromRow(row: OperatorKeyRow): OperatorKey {
  return {
    keyId: row.key_id,
    name: row.name,
    scope: row.scope,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
