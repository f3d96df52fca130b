// GET /operator/account/{accountId}/quote/{id}/timeline
import { timelineEndpoint } from '../timeline.ts'

export const getAccountQuoteTimeline = timelineEndpoint({
  kind: 'quote',
  article: 'a',
  audiences: { operator: 'GET /operator/account/{accountId}/quote/{id}/timeline' },
})
