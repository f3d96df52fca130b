// In the usual order of an invoice's life.
import type { Schemas } from 'bthub-client'

export const invoiceStatuses: readonly Schemas['Invoice']['status'][] = [
  'Draft',
  'Placed',
  'InReview',
  'Approved',
  'PaymentProcessing',
  'Paid',
  'Rejected',
  'Canceled',
  'Failed',
]
