// The verdict of an attempted write, and the decision that is passed to the store.
import type { EventType } from './event.ts'
import type { Issue } from './issue.ts'
import type { Instant } from './instant.ts'
import type { HubRecord } from './record.ts'
import type { Change } from './json-changes.ts'

export const verdicts = ['applied', 'unchanged', 'superseded', 'refused'] as const
export type Verdict = (typeof verdicts)[number]

/** A record to store. Without an event only its source clock changed. */
export type Write = {
  readonly record: HubRecord
  readonly event: { readonly type: EventType; readonly changes: readonly Change[] } | null
}

/** The inputs of a decision besides records; decisions are pure and do not read clocks or generate ids. */
export type DecisionContext = {
  readonly now: Instant
  readonly operationId: string
  /** Generates a new id at each access, 12 hex digits. */
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
  /** One sentence that explains why nothing was changed. */
  readonly reason?: string
}
