// GET /operator/account/{accountId}/webhook-endpoint
import { listEndpoints } from './list-endpoints.ts'

export const listAccountWebhookEndpoints = listEndpoints('list-account-webhook-endpoints')
