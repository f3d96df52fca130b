// GET /integration/webhook-endpoint
import { listEndpoints } from './list-endpoints.ts'

export const listWebhookEndpoints = listEndpoints('list-webhook-endpoints')
