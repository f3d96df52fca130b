// What a test of the plan is: data, with functions only for what is looked for.
import type { FaultRule } from '../../domain/faults/fault-plan.ts'
import type { Seen } from './seen.ts'
import type { Change, StepName } from './step.ts'

export type CertificationTest = {
  /** Stable: reports and `--only` name it. */
  readonly id: string
  readonly title: string
  /** What goes wrong in production where this fails. */
  readonly why: string
  /** What the hub has before the first step. */
  readonly setUp: readonly SetUp[]
  readonly steps: readonly PlannedStep[]
  readonly looksFor: readonly Check[]
  /** What to do about a failure. */
  readonly remedy: string
  /** The page that explains it, below `docs/`. */
  readonly page: string
}

export type SetUp =
  | { readonly push: readonly Change[] }
  | { readonly cancel: string }
  /** The buyer pays the invoice, and the payment settles. */
  | { readonly pay: string }

export type PlannedStep = {
  readonly do: StepName
  readonly changes?: readonly Change[]
  /** Injected by the hub into the calls of this step. */
  readonly faults?: readonly FaultRule[]
  /** During this step the hub refuses the key. */
  readonly keyIsRevoked?: true
  /** While it listens. */
  readonly deliver?: readonly Delivered[]
  /** Before it listens, the secret is rotated. It is told so by the next step that listens; meanwhile both sign. */
  readonly rotates?: true
}

/** What happens while the connector listens, in this order. */
export type Delivered =
  | SetUp
  | {
      /** The type of the event in the feed that is delivered, the last one of several. */
      readonly event: string
      readonly how?: 'tampered' | 'too-old' | 'foreign-secret'
    }
  /** A test event, which has no number. */
  | { readonly test: true }
  /** So many genuine events at once, the last ones of the feed. */
  | { readonly burst: number }

export type Check = {
  /** A sentence that is true if the connector passes. */
  readonly says: string
  /** Why it is not true, as a sentence; `null` if it is. */
  readonly fault: (seen: Seen) => string | null | Promise<string | null>
}
