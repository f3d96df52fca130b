// An event as the store returns it.
import type { EventType } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { HubRecord } from '../../domain/record.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { Issue } from '../../domain/issue.ts'

export type StoredEvent = {
  readonly seq: number
  readonly id: string
  readonly type: EventType
  readonly at: Instant
  readonly version: number
  readonly hubVersion: number
  readonly operationId: string
  readonly operation: OperationNotes
  /** The record right after the event. */
  readonly record: HubRecord
  /** The previous values of changed fields, by JSON pointer. */
  readonly previous: Readonly<Record<string, Json>>
}

/** What is stored of an attempt besides its outcome. */
export type OperationNotes = {
  readonly name: string
  /** The update could have created its record. */
  readonly upsert?: true
  /** Warnings refused the write, as its caller wanted. */
  readonly strict?: true
  /** The fault that was injected into the call. */
  readonly fault?: string
  readonly keyId: string | null
  readonly actor?: ActorNote
  readonly requestId: string | null
  readonly traceparent?: string
  readonly sent: Json
  readonly warnings?: readonly Issue[]
  readonly findings?: readonly Issue[]
  readonly reason?: string
}

/** Events that were acknowledged and are no longer in the feed. */
export type LostEvents = {
  readonly accountId: string
  /** The number of the last acknowledged event. */
  readonly acknowledged: number
  /** The last number in the feed. If it is not lower, other events have taken the lost numbers since. */
  readonly found: number
  readonly at: Instant
}
