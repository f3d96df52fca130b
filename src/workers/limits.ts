// Limits of workers and the timeouts of their supervisor.

export const workerLimits = {
  /** More workers than cores only wait for each other; the factor leaves room for experiments. */
  perCoreMax: 4,
  /** PostgreSQL connections for others: three reserved for superusers, the supervisor, a backup, a command. */
  connectionsToSpare: 6,
  /** The first restart is immediate, the second waits this long, and each later one twice as long as the one before. */
  restartAfterMs: 250,
  restartAfterMsMax: 5_000,
  /** The failures of a worker that ran this long are forgotten. */
  stableMs: 30_000,
  /** When every worker has failed this often in a row, and none is serving, the hub gives up. */
  failuresMax: 5,
  /** Slightly longer than a drain; PostgreSQL is stopped afterwards, all within 5 s. */
  stopMs: 4_500,
  /** How long a worker batches events before it notifies the supervisor, which delivers them. */
  eventBatchMs: 2,
  /** A worker that does not report its metrics within this time is left out. */
  metricsMs: 1_000,
} as const
