// The lines of a batch, as the caller has them.

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
