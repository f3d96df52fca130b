// The kinds of records in the hub, distinguished by `kind`.
import type { Company } from './companies/company.ts'
import type { Credit } from './credit/credit.ts'
import type { Customer } from './customers/customer.ts'
import type { Draw } from './credit/draw.ts'
import type { Invoice } from './invoices/invoice.ts'
import type { Message } from './messages/message.ts'
import type { Payment } from './payments/payment.ts'
import type { Project } from './projects/project.ts'
import type { Quote } from './quotes/quote.ts'
import type { Reconciliation } from './reconciliations/reconciliation.ts'
import type { WebhookEndpoint } from './webhooks/webhook-endpoint.ts'

/** Records that the source owns: they have content and a source clock. */
export type SourceRecord = Company | Customer | Project | Quote | Invoice

/** Records that the hub creates and owns. */
export type HubMadeRecord = Credit | Draw | Payment | WebhookEndpoint | Message | Reconciliation

export type HubRecord = SourceRecord | HubMadeRecord
export type RecordKind = HubRecord['kind']
export type RecordOfKind<K extends RecordKind> = Extract<HubRecord, { kind: K }>

/** The kinds whose ids are assigned by the source. */
export type SourceKind = Extract<RecordKind, 'invoice' | 'quote' | 'company' | 'customer'>

/**
 * The records of an account, as a decision reads them: `null` means that the record does not exist. Reading a record
 * that is not loaded yet loads it and restarts the decision.
 */
export type Records = {
  get<K extends RecordKind>(kind: K, id: string): RecordOfKind<K> | null
  /** Like `get`, and locks the record until the commit. */
  lock<K extends RecordKind>(kind: K, id: string): RecordOfKind<K> | null
  /** Locks several records at once, so that the decision restarts once and not for each of them. */
  lockAll(records: readonly { readonly kind: RecordKind; readonly id: string }[]): void
}
