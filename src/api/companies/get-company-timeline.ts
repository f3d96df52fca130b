// GET /operator/account/{accountId}/company/{id}/timeline
import { timelineEndpoint } from '../timeline.ts'

export const getAccountCompanyTimeline = timelineEndpoint({
  kind: 'company',
  article: 'a',
  audiences: { operator: 'GET /operator/account/{accountId}/company/{id}/timeline' },
})
