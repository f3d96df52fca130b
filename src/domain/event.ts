// The facts that the feed can tell, one type each.
import type { RecordKind } from './record.ts'

export const eventTypes = {
  'company.created': 'A company was created.',
  'company.updated': 'The source changed a company.',
  'company.customer_linked': 'A customer became the contact person of a company.',
  'customer.created': 'A customer was created.',
  'customer.updated': 'The source changed a customer.',
  'customer.frozen': 'An operator froze a customer: nothing of it can be paid.',
  'customer.unfrozen': 'An operator let what a customer owes be paid again.',
  'customer.linked': 'A customer was linked to a company.',
  'project.created': 'A quote or an invoice brought a project that was new.',
  'project.updated': 'A quote or an invoice brought a newer state of a project.',
  'quote.created': 'A quote was created.',
  'quote.updated': 'The source changed a quote.',
  'quote.authorized': 'The buyer approved a quote.',
  'quote.rejected': 'The buyer rejected a quote.',
  'invoice.created': 'An invoice was created.',
  'invoice.updated': 'The source changed an invoice.',
  'invoice.canceled': 'An invoice was canceled, by the source or by an operator.',
  'invoice.frozen': 'An operator froze an invoice, or its customer: it can’t be paid.',
  'invoice.unfrozen': 'An operator let an invoice be paid again.',
  'invoice.in_review':
    'The buyer asked for trade credit, and the application waits for an operator.',
  'invoice.approved': 'Trade credit for an invoice was approved.',
  'invoice.rejected': 'The credit application was rejected.',
  'invoice.payment_processing': 'Money began to move for an invoice.',
  'invoice.paid': 'An invoice was paid through the hub.',
  'invoice.failed': 'The payment of an invoice failed.',
} as const satisfies Record<`${RecordKind}.${string}`, string>

export type EventType = keyof typeof eventTypes
