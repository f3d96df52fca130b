// POST /operator/account/{accountId}/webhook-endpoint
import { createEndpoint } from './create-endpoint.ts'

export const createAccountWebhookEndpoint = createEndpoint('create-account-webhook-endpoint')
