// The statuses of an invoice, in the order in which one usually goes through them.
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
