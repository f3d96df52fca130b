// What became of one attempt to write, and what a decision hands to the store.
import type { EventType } from './event.ts'
import type { Issue } from './issue.ts'
import type { Instant } from './instant.ts'
import type { HubRecord } from './record.ts'
import type { Change } from './json-changes.ts'

export const verdicts = ['applied', 'unchanged', 'superseded', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** A record as it shall be stored. Without an event only its source clock moved on. */
export type Write = {
  readonly record: HubRecord
  readonly event: { readonly type: EventType; readonly changes: readonly Change[] } | null
}

/** What a decision may know besides the records: it has no clock and makes no ids of its own. */
export type DecisionContext = {
  readonly now: Instant
  readonly operationId: string
  /** A fresh id for a record that this decision creates, 12 hex digits. */
  readonly blueTapeId: string
}

/** The outcome of a write that was not refused; a refusal is a thrown HubError. */
export type Decision<R extends HubRecord = HubRecord> = {
  readonly verdict: Exclude<Verdict, 'refused'>
  /** The record after the decision, changed or not. */
  readonly record: R
  readonly changed: readonly string[]
  readonly warnings: readonly Issue[]
  readonly writes: readonly Write[]
  /** Why nothing was changed, in one sentence, where that needs one. */
  readonly reason?: string
}
