// What a test has seen: the calls and reports of each step, the webhooks that were delivered, and the hub afterwards.
import type { HubEvent } from '../../testing/test-hub.ts'
import type { StepName } from './step.ts'
import type { RecordedCall } from './recorder.ts'
import type { StepResult } from './step-result.ts'
import { writesOf, type RecordedWrite } from './writes-of.ts'

export type SeenDelivery = {
  readonly what: string
  /** How the connector answered; `null` if it did not. */
  readonly status: number | null
  readonly ms: number
}

export type SeenStep = {
  readonly name: StepName
  readonly calls: readonly RecordedCall[]
  readonly writes: readonly RecordedWrite[]
  readonly deliveries: readonly SeenDelivery[]
  readonly result: StepResult
}

export type HubView = {
  /** The answer of the hub to the account, `null` if there is no such record. */
  read(path: string): Promise<Readonly<Record<string, unknown>> | null>
  events(): Promise<readonly HubEvent[]>
  lastSeq(): Promise<number>
}

export type Seen = {
  readonly steps: readonly SeenStep[]
  readonly hub: HubView
  /** The last number of the feed before the first step. */
  readonly seqBefore: number
}

export function seenStep(step: Omit<SeenStep, 'writes'>): SeenStep {
  return { ...step, writes: step.calls.flatMap(writesOf) }
}
