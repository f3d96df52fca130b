// GET /operator/account/{accountId}/webhook-endpoint/{id}
import { getEndpoint } from '../webhook/get-endpoint.ts'

export const getAccountWebhookEndpoint = getEndpoint('get-account-webhook-endpoint')
