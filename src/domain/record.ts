// The kinds of record that the hub keeps, told apart by `kind`.
import type { Company } from './companies/company.ts'
import type { Credit } from './credit/credit.ts'
import type { Customer } from './customers/customer.ts'
import type { Draw } from './credit/draw.ts'
import type { Invoice } from './invoices/invoice.ts'
import type { Payment } from './payments/payment.ts'
import type { Project } from './projects/project.ts'
import type { Quote } from './quotes/quote.ts'
import type { WebhookEndpoint } from './webhooks/webhook-endpoint.ts'

/** What a source owns: it has content, and the source's own clock. */
export type SourceRecord = Company | Customer | Project | Quote | Invoice

/** What the hub makes and owns itself. */
export type HubMadeRecord = Credit | Draw | Payment | WebhookEndpoint

export type HubRecord = SourceRecord | HubMadeRecord
export type RecordKind = HubRecord['kind']
export type RecordOfKind<K extends RecordKind> = Extract<HubRecord, { kind: K }>

/** The kinds whose ids are the source's own. */
export type SourceKind = Extract<RecordKind, 'invoice' | 'quote' | 'company' | 'customer'>

/**
 * The records of an account, as a decision asks for them: `null` means that there is none. What is not loaded yet is
 * loaded, and the decision runs again from its beginning.
 */
export type Records = {
  get<K extends RecordKind>(kind: K, id: string): RecordOfKind<K> | null
  /** The same for a record that nobody else may change before the commit. */
  lock<K extends RecordKind>(kind: K, id: string): RecordOfKind<K> | null
  /** Locks several records at once, so that a decision that needs many of them runs again once and not for each. */
  lockAll(records: readonly { readonly kind: RecordKind; readonly id: string }[]): void
}
