// Deletes an endpoint. After the answer, nothing is sent to it.
import { endpoint } from '../endpoint.ts'
import { deleteWebhookEndpoint as decide } from '../../domain/webhooks/change-webhook-endpoint.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import { awaitQueueEnd } from './await-queue-end.ts'
import type { AnyCall } from '../call.ts'
import { object } from '../../schema/object.ts'
import { write } from '../write.ts'
import { endpointAnswer, endpointWritten } from './write-endpoint.ts'

const nothing = object({}, 'Nothing')

export const deleteWebhookEndpoint = endpoint({
  name: 'delete-webhook-endpoint',
  audiences: {
    account: 'DELETE /integration/webhook-endpoint/{id}',
    operator: 'DELETE /operator/account/{accountId}/webhook-endpoint/{id}',
  },
  summary: 'Delete a webhook endpoint: nothing is sent to it after the response',
  access: 'write',
  success: { status: 202, schema: endpointWritten },
  refusals: [404, 409, 422],
  async handle(call, name) {
    const answer = await write<WebhookEndpoint, object, AnyCall>(call, {
      name,
      kind: 'webhook_endpoint',
      maskedText: nothing.maskedText,
      emptyBody: new Map(),
      read: (body, _, issues) => nothing.read(body, '', issues) ?? null,
      decide: (loaded, { id }, context) => decide(loaded.get('webhook_endpoint', id), context),
      answer: (decision, operationId) => endpointAnswer(decision, { status: 202, operationId }),
    })
    await awaitQueueEnd(call)
    return answer
  },
})
