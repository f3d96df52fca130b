// How a connector is asked to do a step: by a command, by a call, or by a person.
import type { Change, StepName } from './step.ts'
import type { StepResult } from './step-result.ts'

export const driverLimits = {
  /** How long a step may take; a connector may be patient with a hub that does not answer. */
  stepMsMax: 120_000,
  /** How long a connector may take until it receives webhooks, and until it has stopped. */
  listenMsMax: 20_000,
  /** Bytes of a connector's output or answer. */
  outputBytesMax: 1_048_576,
} as const

/** What a connector is told, as JSON. */
export type StepTask = {
  readonly test: string
  readonly title: string
  readonly step: StepName
  /** The first step of its test: the connector forgets what it knew of the hub. */
  readonly first: boolean
  /** The step in a sentence. */
  readonly text: string
  /** Where the hub is, and the credentials: always the same during a run. */
  readonly hub: { readonly url: string; readonly accountId: string; readonly key: string }
  /** What has changed in the accounting system; with `push-all` and `reconcile`, all that it has. */
  readonly changes: readonly Change[]
  /** Where to receive webhooks. */
  readonly listen: { readonly url: string; readonly secrets: readonly string[] } | null
}

export type Driver = {
  /** For reports: `trigger`, `http` or `interactive`. */
  readonly name: string
  /** Rejects with the reason if the connector could not be asked, or did not answer as agreed. */
  run(task: StepTask): Promise<StepResult>
  /** Resolves once the connector receives webhooks at the URL of the task. */
  listen(task: StepTask): Promise<{ stop(): Promise<StepResult> }>
  close(): Promise<void>
}
