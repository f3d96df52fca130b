// DELETE /operator/account/{accountId}/webhook-endpoint/{id}
import { deleteEndpoint } from './delete-endpoint.ts'

export const deleteAccountWebhookEndpoint = deleteEndpoint('delete-account-webhook-endpoint')
