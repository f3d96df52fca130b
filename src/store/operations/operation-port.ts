// An operation as the store returns it.
import type { Instant } from '../../domain/instant.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Verdict } from '../../domain/verdict.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { OperationNotes, StoredEvent } from '../events/event-port.ts'

export type Operation = {
  readonly operationId: string
  readonly at: Instant
  readonly verdict: Verdict
  readonly recordKind: RecordKind
  readonly recordId: string | null
  readonly notes: OperationNotes
  /** The event of an applied write. */
  readonly event: StoredEvent | null
}

export type OperationFilter = { readonly verdict?: Verdict; readonly recordId?: string }

export type TimelineOf = {
  readonly kind: RecordKind
  readonly id: string
  readonly verdict?: Verdict | undefined
}

/** Up to which event and which other operation a timeline was read; `null` for none yet. */
export type TimelinePosition = { readonly seq: number | null; readonly operationId: string | null }

/** The newest first. `next` is `null` at the end. */
export type TimelinePage = {
  readonly items: readonly Operation[]
  readonly next: TimelinePosition | null
}

/** An attempt of an accounting system, with the body that it sent. */
export type StoredCall = {
  readonly operationId: string
  readonly at: Instant
  readonly verdict: Verdict
  readonly recordKind: RecordKind
  readonly recordId: string | null
  readonly name: string
  readonly strict: boolean
  readonly findings: readonly Issue[]
  /** The masked body as JSON text; `null` for a body that could not be read, and for calls of others. */
  readonly sent: string | null
}

/** Attempts that began from `from` on and before `to`, and are older than the operation `before`. */
export type StoredCallRange = {
  readonly from: Instant
  readonly to: Instant
  readonly before: string | null
}

/** At most `limit`, and no more than the one whose body exceeds `bytesMax`. */
export type StoredCallPage = { readonly limit: number; readonly bytesMax: number }
