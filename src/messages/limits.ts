// Limits of sending messages.

const minute = 60_000
const day = 24 * 60 * minute

export const messageLimits = {
  /** How often a hub looks for events and due messages. */
  everyMs: 1_000,
  /** The longest wait while nothing can be sent. */
  backoffMsMax: 30_000,
  /** Accounts whose events one round reads, and the events of each. */
  cursorsMax: 50,
  eventsMax: 500,
  /** How often a hub looks whether reminders are to be written, and from which hour of the day, in UTC. */
  remindEveryMs: minute,
  reminderHourUtc: 14,
  /** Records whose reminders are added together. */
  remindersAtOnce: 200,
  /** Messages of one round, and of one account in it. */
  batchMax: 100,
  batchPerAccountMax: 50,
  /** Messages sent concurrently, each on a connection of its own. */
  atOnceMax: 5,
  /** How long sending one message may take; shorter than the lease, after which another hub takes over. */
  sendMs: 60_000,
  leaseMs: 3 * minute,
  /** How long messages in flight may take while the hub stops. */
  stopMs: 5_000,
  /** Messages an hour to the buyers of an account, and to one recipient. More are sent later. */
  perAccountHourMax: 5_000,
  perRecipientHourMax: 20,
  /** The wait of a message that exceeds a limit, or that a busy hub cannot write. */
  pauseMs: 5 * minute,
  busyMs: 5_000,
  /** A message that could not be sent for this long is dropped. */
  ageMaxMs: 30 * day,
  /** After which a due message that no hub could send is marked `not_sent`. */
  notSentAfterMs: minute,
  /** How often the backlog is measured and overdue messages are marked. */
  surveyMs: 15_000,
  /** Messages of an account that the mailbox keeps. */
  lettersMax: 1_000,
  subjectNameMax: 60,
  failureMax: 300,
} as const

export type MessageLimits = { readonly [Name in keyof typeof messageLimits]: number }
