// GET /integration/webhook-endpoint
import { listEndpoints } from '../webhook/list-endpoints.ts'

export const listWebhookEndpoints = listEndpoints('list-webhook-endpoints')
