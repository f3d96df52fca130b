// The limits of the dispatcher. Together they bound its queues, the deliveries in flight, and their bytes.

export const dispatchLimits = {
  /** Endpoints that one hub delivers to at a time. */
  queuesMax: 48,
  /** Degraded endpoints in addition: they never take a slot of the others. */
  degradedQueuesMax: 16,
  /** Concurrent deliveries to one endpoint; a queue starts with one and doubles with every success. */
  sendsPerQueueMax: 16,
  /** Events of one endpoint that are read ahead. */
  readAheadMax: 128,
  /** The same in bytes as PostgreSQL stores them. */
  readAheadBytesMax: 262_144,
  /** Events of a feed that one read scans, matching or not. */
  scanMax: 5_000,
  /** Due retries that one read returns. */
  dueMax: 32,
  /** Bytes of serialized events in the cache. */
  payloadBytesMax: 16_777_216,
  /** Duration of a lease; every write renews it. */
  leaseMs: 4_000,
  /** How often a hub with nothing to write renews its leases and checks that it still has them. */
  renewMs: 1_000,
  /** How often a hub polls for work that it was not notified of. */
  pollMs: 1_000,
  /** From here on an answer is slow: its delivery is deferred, and its queue is degraded. */
  slowMs: 1_000,
  /** When a deferred delivery is due again if the hub that sent it has vanished. */
  slowRetryMs: 30_000,
  /** Consecutive failures after which a queue is degraded. */
  failuresToDegradedMax: 5,
  /** How long a degraded queue pauses after a failure. */
  degradedPauseMs: 250,
  /** Attempts after which a degraded queue makes room for another one. */
  degradedTurnMax: 4,
  /** How long a queue is served while others wait. */
  turnMs: 2_000,
  /** How long a stop waits for deliveries in flight. */
  stopMs: 1_500,
  /** How long a hub pauses after it found every queue leased by other hubs. */
  claimPauseMs: 20,
  /** The longest of these pauses; each is twice the one before. */
  claimPauseMsMax: 160,
  /** The pause while the database is unavailable; each is twice the one before, up to the maximum. */
  outageMs: 500,
  outageMsMax: 4_000,
  /** Outcomes that one statement writes. */
  outcomesPerWriteMax: 512,
  /** How often the backlog is measured. */
  backlogMs: 15_000,
} as const

export type DispatchLimits = { readonly [Name in keyof typeof dispatchLimits]: number }
