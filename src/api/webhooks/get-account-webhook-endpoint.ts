// GET /operator/account/{accountId}/webhook-endpoint/{id}
import { getEndpoint } from './get-endpoint.ts'

export const getAccountWebhookEndpoint = getEndpoint('get-account-webhook-endpoint')
