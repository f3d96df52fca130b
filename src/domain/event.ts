// The facts that the feed can tell, one type each.
import type { RecordKind } from './record.ts'

export const eventTypes = {
  'customer.created': 'A customer was created.',
  'customer.updated': 'The source changed a customer.',
  'invoice.created': 'An invoice was created.',
  'invoice.updated': 'The source changed an invoice.',
  'invoice.canceled': 'An invoice was canceled, by the source or by an operator.',
  'invoice.in_review':
    'The buyer asked for trade credit, and the application waits for an operator.',
  'invoice.approved': 'Trade credit for an invoice was approved.',
  'invoice.rejected': 'The credit application was rejected.',
  'invoice.payment_processing': 'Money began to move for an invoice.',
  'invoice.paid': 'An invoice was paid through the hub.',
  'invoice.failed': 'The payment of an invoice failed.',
} as const satisfies Record<`${RecordKind}.${string}`, string>

export type EventType = keyof typeof eventTypes
