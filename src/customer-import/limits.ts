// The limits of customer imports; the source is not trusted.

export const importLimits = {
  /** How often a hub polls for due imports. */
  everyMs: 500,
  /** The longest wait when due imports cannot be processed. */
  backoffMsMax: 10_000,
  /** Imports that one hub processes concurrently, a page of each. */
  atOnceMax: 4,
  /** Duration of a lease, after which another hub takes over. */
  leaseMs: 60_000,
  /** Requested and maximum number of customers per page. */
  pageAsked: 200,
  pageMax: 1_000,
  pageBytesMax: 2_097_152,
  /** UTF-16 units of a cursor. */
  cursorMax: 1_024,
  pagesMax: 100_000,
  /** Customers that are written concurrently. */
  writesAtOnceMax: 32,
  /** Refused customers that an import lists; more are only counted. */
  faultsMax: 100,
  /** Tries of a page, the first included. */
  triesMax: 5,
  /** Wait before the second try; each later wait is twice as long. */
  retryMs: 2_000,
} as const
