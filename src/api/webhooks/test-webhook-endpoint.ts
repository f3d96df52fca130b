// POST /integration/webhook-endpoint/{id}/test
import { testEndpoint } from './test-endpoint.ts'

export const testWebhookEndpoint = testEndpoint('test-webhook-endpoint')
