// POST /integration/webhook-endpoint
import { createEndpoint } from './create-endpoint.ts'

export const createWebhookEndpoint = createEndpoint('create-webhook-endpoint')
