// The store's interface for accounts, their keys, and operators' keys and sessions.
import type { Account, Key, Policies } from '../../domain/accounts/account.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry, OperatorKey } from '../../domain/accounts/operator.ts'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { FaultRule, FaultState } from '../../domain/faults/fault-plan.ts'
import type { Page } from '../page.ts'

export type AccountStore = {
  /** An operator's audit entry is committed with the change. False when the account exists. */
  createAccount(account: NewAccount, entry?: AuditEntry, cell?: string | null): Promise<boolean>
  readAccount(accountId: string): Promise<Account | null>
  /** Ordered by id; all accounts without a page. */
  listAccounts(page?: Page, filter?: AccountFilter): Promise<Account[]>
  setAccount(accountId: string, change: AccountChange, entry?: AuditEntry): Promise<Account | null>
  /** `null` for no faults. False if the account is no sandbox. */
  setFaults(accountId: string, state: FaultState | null, entry: AuditEntry): Promise<boolean>
  /** The key's text is returned once and never stored. `null` without such an account. */
  createKey(draft: KeyDraft, entry?: AuditEntry): Promise<{ key: Key; text: string } | null>
  /** Also finds a revoked or expired key; `null` when the text is not a key of the account. */
  verifyKey(accountId: string, text: string): Promise<Principal | null>
  listKeys(accountId: string | null): Promise<Key[]>
  /** `null` without such a key; a key that is revoked already keeps its time. */
  revokeKey(keyId: string, at: Instant, entry?: AuditEntry): Promise<Key | null>
  touchKeys(uses: readonly KeyUse[]): Promise<void>

  createOperatorKey(
    draft: OperatorKeyDraft,
    entry?: AuditEntry,
  ): Promise<{ key: OperatorKey; text: string }>
  verifyOperatorKey(text: string): Promise<OperatorKey | null>
  readOperatorKey(keyId: string): Promise<OperatorKey | null>
  listOperatorKeys(): Promise<OperatorKey[]>
  revokeOperatorKey(keyId: string, at: Instant, entry?: AuditEntry): Promise<OperatorKey | null>
  touchOperatorKeys(uses: readonly Omit<KeyUse, 'accountId'>[]): Promise<void>
}

type Laboratory = 'endsAt' | 'template' | 'faults' | 'clockOffsetMs'
export type NewAccount = Omit<Account, Laboratory> & Partial<Pick<Account, 'endsAt' | 'template'>>

export type AccountFilter = {
  /** A part of the id or name. */
  readonly text?: string
  readonly sandbox?: boolean
  /** Whether they end. */
  readonly isTemporary?: boolean
}

export type AccountChange = { readonly name?: string } & Partial<Policies>

export type KeyDraft = Pick<Key, 'accountId' | 'name' | 'scope' | 'createdAt' | 'expiresAt'> & {
  /** The key of the account that the new one replaces, and until when the old one works. */
  readonly replaces?: { readonly keyId: string; readonly expiresAt: Instant }
}

export type OperatorKeyDraft = Omit<KeyDraft, 'accountId' | 'replaces'>

export type Principal = { readonly key: Key; readonly account: Account }

export type KeyUse = { readonly accountId: string; readonly keyId: string; readonly at: Instant }

export type AuditFilter = {
  readonly accountId?: string
  /** The id of the operator's key. */
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

/** A move of an account's clock, from where it stands. */
export type ClockMove = {
  readonly accountId: string
  /** How far it is ahead of the hub's. */
  readonly fromMs: number
  readonly byMs: number
}

/** What workers of the hub carry on; the others leave their work as it is. */
export type WorkOf = {
  readonly payments: boolean
  readonly webhooks: boolean
  readonly messages: boolean
  readonly paymentLeaseMs: number
}

export type DueWork = {
  /** Whether something is due or being carried on. */
  readonly isDue: boolean
  /** When the next work is due, in ms; `null` without any. */
  readonly nextInMs: number | null
  readonly lastSeq: number
  /** Whether it wants messages, and so reminders of a day once a day. */
  readonly hasMessages: boolean
  /** The last day of which reminders were written. */
  readonly remindedOn: CalendarDate | null
}

/** Pure: may run again when the commit fails. */
export type ChooseFault = (state: FaultState) => {
  /** `null` if it stays as it is. */
  readonly state: FaultState | null
  readonly rule: FaultRule | null
}

export type SandboxStore = {
  /** Committed at once. Moves what waits in the account with its clock. False if the clock stands elsewhere. */
  moveClock(move: ClockMove, entry: AuditEntry | null): Promise<boolean>
  readDueWork(accountId: string, work: WorkOf): Promise<DueWork>
  /** The fault for a call or a delivery, whose match is counted. `null` for none, or without a plan. */
  takeFault(accountId: string, choose: ChooseFault): Promise<FaultRule | null>
  /** Committed at once, whatever becomes of the call. */
  createSandbox(account: NewAccount, entry: AuditEntry): Promise<{ key: Key; text: string }>
  listEndedSandboxes(now: Instant): Promise<string[]>
  /** Deletes the account's rows in every table; returns how many. `null` if it is no account that ends. */
  deleteSandbox(accountId: string, now: Instant, entry?: AuditEntry): Promise<number | null>
  /** Deletes what calls in progress left behind in accounts deleted a while ago; returns how many rows. */
  sweepDeletedAccounts(now: Date): Promise<number>
}

export type OperatorSessionStore = {
  startSession(draft: SessionDraft): Promise<void>
  /** The operator key of a session; `null` when the session ended or never existed. */
  readSessionKey(sessionId: string): Promise<OperatorKey | null>
  endSession(sessionId: string): Promise<void>
}
