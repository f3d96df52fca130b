// What the write door allows itself; measured.

export const commitLimits = {
  /**
   * Connections of the door: the belt on which groups follow each other, one for groups that failed and
   * are tried again, and one for changes of records that somebody else keeps locked.
   */
  connections: 3,
  groupMax: 64,
  /**
   * Groups of one run of the belt. Between two runs PostgreSQL counts what was done, and autovacuum and its
   * statistics live on that.
   */
  groupsOfRunMax: 256,
  /** Groups that are loaded under lock after one was read ahead and found a record changed by somebody else. */
  lockedAfterRace: 32,
  /** Beyond this many waiting changes the hub is overloaded, and says so at once. One account alone gets half of it. */
  waitingMax: 4_000,
  /** Tries after a deadlock, a serialization failure, or a race of two creations. */
  retriesMax: 3,
  /** New transactions for changes that discover one after another which records they have to lock. */
  restartsMax: 8,
  retryDelayMs: 20,
} as const
