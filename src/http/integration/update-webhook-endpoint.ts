// PATCH /integration/webhook-endpoint/{id}
import { updateEndpoint } from '../webhook/update-endpoint.ts'

export const updateWebhookEndpoint = updateEndpoint('update-webhook-endpoint')
