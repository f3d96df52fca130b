// What an outgoing call may take: the other end is a stranger, who may be slow, endless or hostile.

export const outboundLimits = {
  /** A whole call, from the name to the last byte that is read. */
  totalMs: 15_000,
  /** From the name to a connection. */
  connectMs: 8_000,
  /** One address, before the next of the same name is tried. */
  dialMs: 2_500,
  addressesMax: 2,
  /**
   * When it is told that there was no connection: always after the same time. A closed port, one that drops
   * everything, a name of nobody and an address that is not allowed look the same to who set the URL.
   */
  noConnectionMs: 8_000,
  /** Bytes of an answer that are read. */
  answerBytesMax: 65_536,
  answerHeaderBytesMax: 16_384,
  /** Addresses to which connections are kept. */
  poolsMax: 256,
  /** How long an idle connection is kept. */
  idleMs: 4_000,
} as const

export type OutboundBounds = { readonly [Name in keyof typeof outboundLimits]: number }
