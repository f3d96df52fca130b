// How many workers there may be, and how patient their supervisor is.

export const workerLimits = {
  /** Beyond the cores more of them only wait for each other; some room is left for trying. */
  perCoreMax: 4,
  /** Of PostgreSQL's connections: three it keeps for its superuser, the supervisor, a backup, a command. */
  connectionsToSpare: 6,
  /** The first restart is immediate, the second waits this long, and each one after it twice as long. */
  restartAfterMs: 250,
  restartAfterMsMax: 5_000,
  /** A worker that lived this long died of something new. */
  stableMs: 30_000,
  /** When every worker has died so often in a row, and none serves, the hub gives up. */
  failuresMax: 5,
  /** A drain and a little more; PostgreSQL is stopped after it, and all of it takes less than 5 s. */
  stopMs: 4_500,
  /** How long a worker gathers events before it tells of them, so that the supervisor can deliver them. */
  eventBatchMs: 2,
  /** A worker that doesn't tell its metrics in this time is left out of them. */
  metricsMs: 1_000,
} as const
