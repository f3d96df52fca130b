// The limits of the HTTP edge. docs/internals/limits.md describes which resource each of them bounds.
export const httpLimits = {
  bodyBytesMax: 4 * 1024 * 1024,
  /** Of all bodies being received; beyond it the slowest ones are cut off. */
  bodyBytesInAllMax: 256 * 1024 * 1024,
  headerBytesMax: 16 * 1024,
  /** A percent-encoded id of 128 characters, four bytes each. */
  pathParameterLengthMax: 128 * 4 * 3,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  /** For each line of a body of lines, which as a whole may take as long as it is. */
  lineTimeoutMs: 60_000,
  /** How long the rest of such a body is dropped after its answer has ended before it. */
  lingerMs: 2_000,
  /** From the complete request to its answer; longer than every database deadline. */
  handlerTimeoutMs: 10_000,
  /** How often a client that reads slowly is checked, and how fast it must have read since. */
  answerReadTimeoutMs: 10_000,
  answerBytesPerSecondMin: 8 * 1024,
  /** Of all answers waiting to be read; beyond it those that have waited longest are cut off. */
  answerBytesInAllMax: 256 * 1024 * 1024,
  keepAliveTimeoutMs: 72_000,
  connectionsCheckEveryMs: 1_000,
  /** How often bytes being received and bytes waiting to be read are counted. */
  connectionsSweepEveryMs: 250,
  connectionsMax: 10_000,
  /** Kept free for new connections by closing those that have been idle longest. */
  connectionsSpare: 64,
  /** After which a connection is closed, so that callers spread over hubs that were added. */
  callsPerConnectionMax: 100_000,
  /** Pipelined requests that wait behind the one in progress, on all connections. */
  requestsReadAheadMax: 10_000,
  callsUnderWayMax: 2_000,
  /** After this time without admitting a call, a hub is not ready. */
  admittedNothingMs: 5_000,
  /** How long a drain waits for calls in flight. */
  drainMs: 4_000,
} as const

export type HttpLimits = { readonly [Name in keyof typeof httpLimits]: number }
