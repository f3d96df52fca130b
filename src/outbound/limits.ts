// The limits of outgoing calls; the other end may be slow, endless or hostile.

export const outboundLimits = {
  /** The whole call, from resolving the name to the last byte read. */
  totalMs: 15_000,
  /** From resolving the name to the connection. */
  connectMs: 8_000,
  /** Connecting to one address, before the next one of the name is tried. */
  dialMs: 2_500,
  addressesMax: 2,
  /**
   * A failed connection is always reported after this time, so that the caller cannot distinguish a closed port, a filtered
   * port, an unknown name and a forbidden address.
   */
  noConnectionMs: 8_000,
  /** Bytes of an answer that are read. */
  answerBytesMax: 65_536,
  answerHeaderBytesMax: 16_384,
  /** Addresses with pooled connections. */
  poolsMax: 256,
  /** The longest delay that a response can request with `Retry-After`. */
  retryAfterMaxMs: 24 * 60 * 60 * 1_000,
  /** How long an idle connection is kept. */
  idleMs: 4_000,
} as const

export type OutboundBounds = { readonly [Name in keyof typeof outboundLimits]: number }
