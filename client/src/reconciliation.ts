// Reconciliations: what goes out and what comes back.
import type { components } from './api-schema.ts'
import type { Exchange, ExchangeOptions } from './exchange-lines.ts'

type Schemas = components['schemas']

/** The fields of a record that are to be compared, by kind. */
export type ReconciledEntries = {
  readonly invoice: Schemas['InvoiceEntry']
  readonly customer: Schemas['CustomerEntry']
  readonly company: Schemas['CompanyEntry']
  readonly quote: Schemas['QuoteEntry']
}

export type ReconciledKind = keyof ReconciledEntries

/** A record of the source. A text, or its bytes, is a line of JSON as it is sent, without its line break. */
export type ReconciliationEntry<Kind extends ReconciledKind> =
  string | Uint8Array | ReconciledEntries[Kind]

export type ReconciliationEntries<Kind extends ReconciledKind> =
  Iterable<ReconciliationEntry<Kind>> | AsyncIterable<ReconciliationEntry<Kind>>

export type Difference = Schemas['Difference']
export type ReconciliationSummary = Schemas['ReconciliationSummary']

/** The differences, in the order of the ids. Nothing is sent before the first one is asked for. */
export type Reconciliation = Exchange<Difference, ReconciliationSummary>

export type ReconciliationOptions = ExchangeOptions & {
  /** The records are all that the source has: others of the hub are `extra`. */
  readonly complete?: boolean
  /** Only these buckets of the digest are compared, and only their records are listed. */
  readonly buckets?: Iterable<string>
}
