// PATCH /operator/account/{accountId}/webhook-endpoint/{id}
import { updateEndpoint } from './update-endpoint.ts'

export const updateAccountWebhookEndpoint = updateEndpoint('update-account-webhook-endpoint')
