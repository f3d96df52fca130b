// One attempt to write, as the store is asked for it.
import type { RecordKind, Records, HubRecord } from '../../domain/record.ts'
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { IdempotencyReservation } from '../operations/idempotency-port.ts'
import type { Decision, DecisionContext } from '../../domain/verdict.ts'
import type { Json } from '../../domain/json-changes.ts'

export type RecordRef = {
  readonly kind: RecordKind
  readonly id: string
  /** `write` keeps the record as it is until the commit; `read` does not. */
  readonly access: 'read' | 'write'
}

/** One attempt to write, as it is kept. */
export type Attempt = {
  readonly operationId: string
  readonly accountId: string
  /** The operation's name, as in the OpenAPI document: `update-invoice`. */
  readonly name: string
  readonly keyId: string | null
  /** Absent when it is the source itself. */
  readonly actor?: ActorNote | undefined
  readonly requestId: string | null
  readonly recordKind: RecordKind
  readonly recordId: string | null
  /** The body as JSON text, personal fields masked; `null` when it could not be read. */
  readonly sent: string | null
}

export type ChangeRequest = {
  readonly attempt: Attempt
  /**
   * What `decide` will most likely ask for, the record that it writes among it. A hint that lacks something, or has
   * too much, costs time and changes no verdict.
   */
  readonly load: readonly RecordRef[]
  /** What `decide` has to know the number of; the account's other writes wait until the commit. */
  readonly count?: CountedKind | undefined
  /** The caller's Idempotency-Key, and how its answer is to be kept. */
  readonly idempotency: StoredResponse | null
}

export type StoredResponse = {
  readonly reservation: IdempotencyReservation
  readonly responseOf: (decision: Decision) => Json
}

/** Kinds of which an account may have so many and no more. */
export type CountedKind = 'webhook_endpoint'

export type Loaded = Records & {
  /** How many the account has that were not deleted: what the request counts. */
  count(kind: CountedKind): number
}

/** Synchronous by type: nobody can do I/O inside a transaction. */
export type Decide<R extends HubRecord> = (loaded: Loaded, context: DecisionContext) => Decision<R>
