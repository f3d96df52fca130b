// The limits of a reconciliation.
export const reconciliationLimits = {
  /** How long a reconciliation may take, and so the longest that PostgreSQL keeps old versions of rows for it. */
  msMax: 300_000,
  /** As many as a body of one call. */
  lineBytesMax: 4 * 1024 * 1024,
  /** Lines that are compared at once, and how long that runs before it yields to calls. */
  linesAtOnceMax: 200,
  sliceMs: 5,
  /** Differences that are sent at once. */
  differencesAtOnceMax: 1_000,
  /** Differences that are kept, and their bytes. */
  differencesKeptMax: 1_000,
  keptBytesMax: 1024 * 1024,
  /** Names of ignored fields that the summary lists. */
  warningsMax: 20,
} as const
