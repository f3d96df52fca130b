// GET /operator/account/{accountId}/invoice/{id}/timeline
import { timelineEndpoint } from '../timeline.ts'

export const getAccountInvoiceTimeline = timelineEndpoint({
  kind: 'invoice',
  article: 'an',
  audiences: { operator: 'GET /operator/account/{accountId}/invoice/{id}/timeline' },
})
