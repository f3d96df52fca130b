// What the write door allows itself; measured.

export const doorLimits = {
  /**
   * Connections of the door: the belt on which groups follow each other, one for groups that failed and
   * are tried again, and one for changes of records that somebody else keeps locked.
   */
  connections: 3,
  groupMax: 64,
  /** Beyond this many waiting changes the hub is overloaded, and says so at once. */
  waitingMax: 2_000,
  /** Tries after a deadlock, a serialization failure, or a race of two creations. */
  retriesMax: 3,
  retryDelayMs: 20,
} as const
