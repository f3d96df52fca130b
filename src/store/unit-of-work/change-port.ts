// The request for a change: one attempt to write.
import type { ClockOffset } from '../../domain/accounts/account-clock.ts'
import type { RecordKind, Records, HubRecord } from '../../domain/record.ts'
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { IdempotencyReservation } from '../operations/idempotency-port.ts'
import type { Decision, DecisionContext } from '../../domain/verdict.ts'
import type { Json } from '../../domain/json-changes.ts'

export type RecordRef = {
  readonly kind: RecordKind
  readonly id: string
  /** `write` protects the record from other changes until the commit; `read` does not. */
  readonly access: 'read' | 'write'
}

/** What is recorded of an attempt, besides its outcome. */
export type Attempt = {
  readonly operationId: string
  readonly accountId: string
  /** The operation's name, as in the OpenAPI document: `update-invoice`. */
  readonly name: string
  /** Set for an update that may create its record. */
  readonly upsert?: true | undefined
  /** Set if the caller wanted warnings to refuse the write. */
  readonly strict?: true | undefined
  /** The fault that was injected into the call. */
  readonly fault?: string | undefined
  /** How far the account's clock is ahead of the hub's. Not stored. */
  readonly clockOffsetMs?: ClockOffset | undefined
  readonly keyId: string | null
  /** Absent when the source itself wrote. */
  readonly actor?: ActorNote | undefined
  readonly requestId: string | null
  /** The `traceparent` of the call. */
  readonly traceparent?: string | undefined
  readonly recordKind: RecordKind
  readonly recordId: string | null
  /** The body as JSON text, with personal fields masked; `null` when it could not be read. */
  readonly sent: string | null
}

export type ChangeRequest = {
  readonly attempt: Attempt
  /**
   * A hint of what `decide` will ask for, including the record that it writes. A wrong hint costs time, never
   * correctness.
   */
  readonly load: readonly RecordRef[]
  /** The kind that `decide` counts; other writes of the account then wait until the commit. */
  readonly count?: CountedKind | undefined
  /** The caller's Idempotency-Key, and how to build the response to store. */
  readonly idempotency: StoredResponse | null
  /** A line of a batch: waits behind the changes of single calls. */
  readonly isBatched?: boolean | undefined
}

export type StoredResponse = {
  readonly reservation: IdempotencyReservation
  readonly responseOf: (decision: Decision) => Json
}

/** Kinds of which an account may have a limited number. */
export type CountedKind = 'webhook_endpoint'

export type Loaded = Records & {
  /** How many the account has, without deleted ones. Throws unless the request names the kind in `count`. */
  count(kind: CountedKind): number
}

/** Synchronous by type, so it cannot do I/O inside a transaction. */
export type Decide<R extends HubRecord> = (loaded: Loaded, context: DecisionContext) => Decision<R>
