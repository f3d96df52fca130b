// The part of the store's port that is about accounts, their keys, and the keys of operators.
import type { Account, Key, Policies } from '../../domain/accounts/account.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry, OperatorKey } from '../../domain/accounts/operator.ts'
import type { Page } from '../page.ts'

export type AccountStore = {
  /** What an operator does is kept with it as an act: both, or neither. */
  createAccount(account: Account, act?: AuditEntry): Promise<boolean>
  readAccount(accountId: string): Promise<Account | null>
  /** In the order of their ids; all of them without a page. */
  listAccounts(page?: Page, filter?: AccountFilter): Promise<Account[]>
  setAccount(accountId: string, change: AccountChange, act?: AuditEntry): Promise<Account | null>
  /** Makes a key; its text is returned this once and never again. `null` without such an account. */
  createKey(draft: KeyDraft, act?: AuditEntry): Promise<{ key: Key; text: string } | null>
  /** Whose key this text is, however revoked or expired; `null` when it is not a key of the account. */
  verifyKey(accountId: string, text: string): Promise<Principal | null>
  listKeys(accountId: string | null): Promise<Key[]>
  /** Every key with this id that was not revoked yet; key ids are random, so one at most. */
  revokeKey(keyId: string, at: Instant, act?: AuditEntry): Promise<Key | null>
  touchKeys(uses: readonly KeyUse[]): Promise<void>

  createOperatorKey(
    draft: OperatorKeyDraft,
    act?: AuditEntry,
  ): Promise<{ key: OperatorKey; text: string }>
  verifyOperatorKey(text: string): Promise<OperatorKey | null>
  readOperatorKey(keyId: string): Promise<OperatorKey | null>
  listOperatorKeys(): Promise<OperatorKey[]>
  revokeOperatorKey(keyId: string, at: Instant, act?: AuditEntry): Promise<OperatorKey | null>
  touchOperatorKeys(uses: readonly Omit<KeyUse, 'accountId'>[]): Promise<void>
}

/** A part of the id or of the name, and whether it is a sandbox. */
export type AccountFilter = { readonly text?: string; readonly sandbox?: boolean }

export type AccountChange = { readonly name?: string } & Partial<Policies>

export type KeyDraft = Pick<Key, 'accountId' | 'name' | 'scope' | 'createdAt' | 'expiresAt'> & {
  /** A key of the account that the new one is to take the place of, and until when both work. */
  readonly replaces?: { readonly keyId: string; readonly expiresAt: Instant }
}

export type OperatorKeyDraft = Omit<KeyDraft, 'accountId' | 'replaces'>

/** Who is calling. */
export type Principal = { readonly key: Key; readonly account: Account }

export type KeyUse = { readonly accountId: string; readonly keyId: string; readonly at: Instant }

export type AuditFilter = {
  readonly accountId?: string
  /** The id of the key that did it. */
  readonly operator?: string
  readonly name?: string
  readonly from?: Instant
  readonly to?: Instant
}

type SessionDraft = {
  readonly sessionId: string
  readonly keyId: string
  readonly endsAt: string
  readonly now: string
}

export type OperatorSessionStore = {
  startSession(draft: SessionDraft): Promise<void>
  /** The key of a session that was not ended; `null` for any other. */
  readSessionKey(sessionId: string): Promise<OperatorKey | null>
  endSession(sessionId: string): Promise<void>
}
