// What a connector is asked to do, and the records that it is about.

export const recordKinds = ['company', 'customer', 'quote', 'invoice'] as const
export type RecordKind = (typeof recordKinds)[number]

/** A record of the accounting system as it is after a change. */
export type Change = {
  readonly kind: RecordKind
  readonly id: string
  /** When it changed in the accounting system, with its time zone. */
  readonly changedAt: string
  /** The fields of a push without `id` and `sourceModifiedDate`; amounts are texts, dates are `YYYY-MM-DD`. */
  readonly record: Readonly<Record<string, unknown>>
  /** The invoice was canceled. */
  readonly canceled?: true
}

/** What a connector is asked to do. */
export const stepNames = {
  push: 'Push these changes of the accounting system.',
  'push-all': 'Push the whole ledger, as every night.',
  resume: 'Run again; nothing else has changed.',
  'read-feed': 'Read the feed from the last number that was processed, and book payments.',
  listen: 'Receive webhooks at the URL, with the secrets, until you are stopped.',
  report: 'Report what is known: bookings, statuses and the last number of the feed.',
  batch: 'Push these records in one call, as a batch.',
  reconcile: 'Reconcile the whole ledger with the hub, and push what it lacks.',
} as const
export type StepName = keyof typeof stepNames
