// Operators: their keys, and the audit log of what they did besides writing records.
import type { Account, Key } from './account.ts'
import type { ActorNote } from './actor-note.ts'
import type { Instant } from '../instant.ts'
import type { Json } from '../json-changes.ts'

/** A key for all accounts, with the same permissions as the command line. */
export type OperatorKey = Omit<Key, 'accountId'>

/** An operator's change of accounts, keys or policies. Writes of records are operations instead. */
export type AuditEntry = {
  readonly actId: string
  readonly at: Instant
  /** The operation's name: `create-account`. */
  readonly name: string
  readonly accountId: Account['id'] | null
  /** The id of the changed key, if any. */
  readonly subject: string | null
  readonly actor: ActorNote
  readonly details: Json
}
