// Limits of group commit, from measurements.

export const commitLimits = {
  /**
   * Write connections: the commit pipeline, one for groups that failed and are retried, and one for changes of records
   * that another transaction keeps locked.
   */
  connections: 3,
  groupMax: 64,
  /** Lines of batches in progress while single calls come in, and how long after a single call that is. */
  linesBesideSinglesMax: 2,
  singlesSeenMs: 100,
  /** How long lines then rest, times the time that the last ones took. */
  linesRest: 2,
  /**
   * Groups of one pipeline run. PostgreSQL updates its statistics between two runs, and autovacuum depends on them.
   */
  groupsOfRunMax: 256,
  /** Groups loaded under lock after a group that was read ahead found a record changed by another transaction. */
  lockedAfterRace: 32,
  /** With this many changes waiting the hub answers busy. One account alone gets half of them. */
  waitingMax: 4_000,
  /** Retries after a deadlock, a serialization failure, or two concurrent creations. */
  retriesMax: 3,
  /** New transactions for decisions that discover one after another which records they have to lock. */
  restartsMax: 8,
  retryDelayMs: 20,
} as const
