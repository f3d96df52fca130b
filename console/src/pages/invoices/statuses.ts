// The statuses of an invoice, as the filters of its list show them.
import type { Schemas } from 'bthub-client'

type Status = Schemas['Invoice']['status']

/** In the usual order of an invoice's life. */
const labels: Readonly<Record<Status, Status>> = {
  Draft: 'Draft',
  Placed: 'Placed',
  InReview: 'InReview',
  Approved: 'Approved',
  PaymentProcessing: 'PaymentProcessing',
  Paid: 'Paid',
  Rejected: 'Rejected',
  Canceled: 'Canceled',
  Failed: 'Failed',
}

export const invoiceStatuses: readonly Status[] = Object.values(labels)
