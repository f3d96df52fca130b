// POST /integration/webhook-endpoint
import { createEndpoint } from '../webhook/create-endpoint.ts'

export const createWebhookEndpoint = createEndpoint('create-webhook-endpoint')
