// The limits of `bthub push`.
export const pushLimits = {
  /** Records that were read and have no answer yet, and their bytes; one record alone may have more. They are sent again when the connection breaks. */
  unansweredMax: 4_096,
  unansweredBytesMax: 8 * 1024 * 1024,
  /** How long the hub may take to answer lines that were sent. */
  answerMsMax: 60_000,
  /** The delay before the first reconnection, doubled for each further one, up to the second. */
  firstWaitMs: 500,
  waitMsMax: 15_000,
  /** How long the push goes on without any answer. */
  withoutAnswerMsMax: 300_000,
  /** How often a record is pushed that the hub fails to process. */
  failuresMax: 3,
  /** How often the results and the position are saved. */
  saveEveryMs: 1_000,
  /** How often progress is shown on a terminal, and otherwise printed. */
  showEveryMs: 200,
  printEveryMs: 10_000,
} as const
