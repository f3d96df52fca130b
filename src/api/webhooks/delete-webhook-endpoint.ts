// DELETE /integration/webhook-endpoint/{id}
import { deleteEndpoint } from './delete-endpoint.ts'

export const deleteWebhookEndpoint = deleteEndpoint('delete-webhook-endpoint')
