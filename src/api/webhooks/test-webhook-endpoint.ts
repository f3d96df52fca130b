// Sends a test event to an endpoint, even if it is disabled. The event is not in the feed, so it has no sequence number.
import { endpoint } from '../endpoint.ts'
import { newUuid } from '../../ids.ts'
import { okAnswer } from '../answer.ts'
import { serializeAttempt, testedSchema } from './delivery-schema.ts'
import { serializeWebhookEndpoint } from './schema.ts'
import { readEndpoint } from './read-endpoint.ts'

export const testWebhookEndpoint = endpoint({
  name: 'test-webhook-endpoint',
  audiences: {
    account: 'POST /integration/webhook-endpoint/{id}/test',
    operator: 'POST /operator/account/{accountId}/webhook-endpoint/{id}/test',
  },
  summary: 'Send a test event to a webhook endpoint immediately and return its response',
  access: 'write',
  isAudited: true,
  success: { status: 200, schema: testedSchema },
  refusals: [404],
  async handle(call) {
    const { endpoint: record } = await readEndpoint(call)
    // Only the receiver knows the answer.
    if (call.isDryRun === true) return okAnswer(null)
    const { kind, id, version, hubVersion } = record
    const event = {
      id: newUuid(),
      seq: null,
      type: 'webhook_endpoint.test',
      at: call.clock().toISOString(),
      record: { kind, id, version, hubVersion },
      data: serializeWebhookEndpoint(record),
      previous: {},
      operationId: null,
    }
    const message = { id: event.id, text: JSON.stringify(event) }
    const sent = await call.webhooks.sendNow(call.accountId, record, message)
    const delivered = sent.outcome === 'delivered'
    return okAnswer({ delivered, eventId: event.id, attempt: serializeAttempt(sent) })
  },
})
