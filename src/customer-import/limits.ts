// What a pull of customers may take: the other end is a stranger's program.

export const importLimits = {
  /** How often a hub looks for imports that are due. */
  everyMs: 500,
  /** The longest wait, when imports are due and no page of them can be done. */
  backoffMsMax: 10_000,
  /** Imports that one hub carries on at a time, a page each. */
  atOnceMax: 4,
  /** How long a page is one hub's; one that vanished is not waited for longer. */
  leaseMs: 60_000,
  /** Customers that a page is asked for, and the most that it may have. */
  pageAsked: 200,
  pageMax: 1_000,
  pageBytesMax: 2_097_152,
  /** UTF-16 units of a cursor. */
  cursorMax: 1_024,
  pagesMax: 100_000,
  /** Customers at the write door at a time. */
  writesAtOnceMax: 32,
  /** Refused customers that an import lists; more are counted. */
  faultsMax: 100,
  /** Tries of a page, the first included. */
  triesMax: 5,
  /** How long the second try waits; each one after it waits twice as long. */
  retryMs: 2_000,
} as const
