// What the dispatcher allows itself. Together they bound what it holds: lanes, what each has under way, and
// the bytes of that.

export const dispatchLimits = {
  /** Endpoints that one hub delivers to at a time. */
  queuesMax: 48,
  /** Besides them, those where nothing got through lately: they never take a place of the others. */
  degradedQueuesMax: 16,
  /** Deliveries to one endpoint at a time; a lane begins with one and doubles it with every success. */
  sendsPerQueueMax: 16,
  /** Events of one endpoint that are read ahead. */
  readAheadMax: 128,
  /** The same in bytes as PostgreSQL stores them. */
  readAheadBytesMax: 262_144,
  /** Events of a feed that one look passes over, wanted or not. */
  scanMax: 5_000,
  /** Retries that are due, in one look. */
  dueMax: 32,
  /** Bytes of events that are kept ready for the endpoints of an account. */
  payloadBytesMax: 16_777_216,
  /** How long a lane is one hub's; it is renewed with everything that is written down. */
  leaseMs: 4_000,
  /** How often a hub that has nothing to write down renews its leases, and looks whether they still are its. */
  renewMs: 1_000,
  /** How often a hub looks for work that nobody told it of. */
  pollMs: 1_000,
  /** From here on an answer is slow: the delivery steps aside, and its lane is sick. */
  slowMs: 1_000,
  /** After which a delivery that stepped aside is due again, when the hub that sent it has vanished. */
  slowRetryMs: 30_000,
  /** Failures in a row that make a lane sick. */
  failuresToDegradedMax: 5,
  /** How long a sick lane pauses after a failure. */
  degradedPauseMs: 250,
  /** After how many attempts a sick lane lets another one in. */
  degradedTurnMax: 4,
  /** After which a lane lets others in that wait. */
  turnMs: 2_000,
  /** How long a stop waits for answers that are on their way. */
  stopMs: 1_500,
  /** How long a hub rests that found every lane with somebody else. */
  claimPauseMs: 20,
  /** The longest of these rests, each being twice the one before. */
  claimPauseMsMax: 160,
  /** How long all rests when the database can't be asked; each time twice as long, up to the longest. */
  outageMs: 500,
  outageMsMax: 4_000,
  /** Outcomes that are written down with one statement. */
  outcomesPerWriteMax: 512,
  /** How often the backlog is measured. */
  backlogMs: 15_000,
} as const

export type DispatchLimits = { readonly [Name in keyof typeof dispatchLimits]: number }
