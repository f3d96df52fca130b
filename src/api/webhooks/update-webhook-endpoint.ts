// PATCH /integration/webhook-endpoint/{id}
import { updateEndpoint } from './update-endpoint.ts'

export const updateWebhookEndpoint = updateEndpoint('update-webhook-endpoint')
