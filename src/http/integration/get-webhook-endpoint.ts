// GET /integration/webhook-endpoint/{id}
import { getEndpoint } from '../webhook/get-endpoint.ts'

export const getWebhookEndpoint = getEndpoint('get-webhook-endpoint')
