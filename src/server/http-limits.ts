// The limits of the HTTP edge. docs/internals/limits.md says which of them bounds which resource.
export const httpLimits = {
  bodyBytesMax: 4 * 1024 * 1024,
  /** Of all bodies that are being received; beyond it the ones that take longest are cut off. */
  bodyBytesInAllMax: 256 * 1024 * 1024,
  headerBytesMax: 16 * 1024,
  /** A percent-encoded id of 128 characters, four bytes each. */
  pathParameterLengthMax: 128 * 4 * 3,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 10_000,
  /** From the whole request to its answer; above every single deadline of the database. */
  handlerTimeoutMs: 10_000,
  /** How often a client that does not keep up is looked at, and what it has to have taken since. */
  answerReadTimeoutMs: 10_000,
  answerBytesPerSecondMin: 8 * 1024,
  /** Of all answers that wait to be read; beyond it the ones that wait longest are cut off. */
  answerBytesInAllMax: 256 * 1024 * 1024,
  keepAliveTimeoutMs: 72_000,
  connectionsCheckEveryMs: 1_000,
  /** How often bytes that are being received, and that wait to be read, are counted. */
  connectionsSweepEveryMs: 250,
  connectionsMax: 10_000,
  /** Kept free for new connections by closing those that have been idle longest. */
  connectionsSpare: 64,
  /** After which a connection is closed, so that callers spread anew over hubs that were added. */
  callsPerConnectionMax: 100_000,
  /** Pipelined requests that wait behind the one under way, in all connections. */
  requestsReadAheadMax: 10_000,
  callsUnderWayMax: 2_000,
  /** After which a hub that could admit no call is not ready. */
  admittedNothingMs: 5_000,
  /** How long a drain waits for calls under way. */
  drainMs: 4_000,
} as const

export type HttpLimits = { readonly [Name in keyof typeof httpLimits]: number }
