// POST /operator/account/{accountId}/webhook-endpoint/{id}/test
import { testEndpoint } from '../webhook/test-endpoint.ts'

export const testAccountWebhookEndpoint = testEndpoint('test-account-webhook-endpoint')
