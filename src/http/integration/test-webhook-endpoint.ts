// POST /integration/webhook-endpoint/{id}/test
import { testEndpoint } from '../webhook/test-endpoint.ts'

export const testWebhookEndpoint = testEndpoint('test-webhook-endpoint')
