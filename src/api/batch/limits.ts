// The limits of batches.

export const batchLimits = {
  /** Items of a JSON document. A stream of lines has no such limit. */
  itemsMax: 1_000,
  /** As many as a single body may have. */
  lineBytesMax: 4 * 1024 * 1024,
  /** Lines that were read and whose answers were not passed on yet, and their bytes; one line alone may have more bytes. */
  linesInFlightMax: 512,
  bytesInFlightMax: 2 * 1024 * 1024,
  /** Ids of new records that are compared with stored ones in one read. */
  readTogetherMax: 64,
  /** Answers that wait until the client reads; beyond it no more lines are read. */
  answerBytesMax: 64 * 1024,
  /** How long reading lines runs before it yields to calls. */
  sliceMs: 1,
  /** How often the key is verified again. */
  verifiedEveryMs: 1_000,
  /** Consecutive lines that fail because of the hub; then the batch ends. */
  failuresMax: 100,
} as const
