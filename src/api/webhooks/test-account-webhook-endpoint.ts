// POST /operator/account/{accountId}/webhook-endpoint/{id}/test
import { testEndpoint } from './test-endpoint.ts'

export const testAccountWebhookEndpoint = testEndpoint('test-account-webhook-endpoint')
