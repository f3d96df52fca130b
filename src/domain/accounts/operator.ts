// Whoever runs the hub: the keys they have, and what is kept of acts that change no record.
import type { Account, Key } from './account.ts'
import type { ActorNote } from './actor-note.ts'
import type { Instant } from '../instant.ts'
import type { Json } from '../json-changes.ts'

/** A key for all accounts; it may do what the command line can. */
export type OperatorKey = Omit<Key, 'accountId'>

/** What an operator did to accounts, keys and policies. Acts on records are operations. */
export type AuditEntry = {
  readonly actId: string
  readonly at: Instant
  /** The operation's name: `create-account`. */
  readonly name: string
  readonly accountId: Account['id'] | null
  /** What it was done to, where that is not the account: the id of a key. */
  readonly subject: string | null
  readonly actor: ActorNote
  readonly details: Json
}
