// GET /operator/account/{accountId}/customer/{id}/timeline
import { timelineEndpoint } from '../timeline.ts'

export const getAccountCustomerTimeline = timelineEndpoint({
  kind: 'customer',
  article: 'a',
  audiences: { operator: 'GET /operator/account/{accountId}/customer/{id}/timeline' },
})
