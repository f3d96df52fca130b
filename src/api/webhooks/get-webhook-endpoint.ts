// GET /integration/webhook-endpoint/{id}
import { getEndpoint } from './get-endpoint.ts'

export const getWebhookEndpoint = getEndpoint('get-webhook-endpoint')
