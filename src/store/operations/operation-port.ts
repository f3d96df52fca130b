// An operation as the store returns it.
import type { Instant } from '../../domain/instant.ts'
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
