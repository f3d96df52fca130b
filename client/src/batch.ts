// Batches: what goes out and what comes back.
import type { components } from './api-schema.ts'
import type { Exchange, ExchangeOptions } from './exchange-lines.ts'
import type { RefusalBody } from './hub-error.ts'

type Schemas = components['schemas']

/** One write. A text, or its bytes, is a line of JSON as it is sent, without its line break; a blank one is counted and has no answer. */
export type BatchLine = string | Uint8Array | BatchWrite

export type BatchWrite = {
  /** The operationId of the single call, or `upsert-…`. */
  readonly op: string
  /** Of the record; where the body has it, it may be left out. */
  readonly id?: string | null
  readonly body?: object | null
  readonly idempotencyKey?: string | null
  readonly ifMatch?: string | null
  readonly prefer?: string | null
}

export type BatchLines = Iterable<BatchLine> | AsyncIterable<BatchLine>

export type BatchLineAnswer = Omit<Schemas['BatchLineAnswer'], 'answer'> & {
  /** As the single call answers: `details` with the verdict, or the refusal. */
  readonly answer: Partial<Omit<RefusalBody, 'details'>> & {
    readonly details?: Partial<Schemas['Existing']>
  } & Readonly<Record<string, unknown>>
}

export type BatchSummary = Schemas['BatchSummary']

/** The answers of a batch, in the order of their lines. Nothing is sent before the first one is asked for. */
export type Batch = Exchange<BatchLineAnswer, BatchSummary>

export type BatchOptions = ExchangeOptions & {
  /** Nothing is written; each answer says what the write would answer. */
  readonly dryRun?: boolean
}
