// Changes an endpoint; omitted members are unchanged.
import { endpoint } from '../endpoint.ts'
import {
  requireEndpoint,
  updateWebhookEndpoint as decide,
  type EndpointContent,
} from '../../domain/webhooks/change-webhook-endpoint.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import type { AnyCall } from '../call.ts'
import { awaitQueueEnd } from './await-queue-end.ts'
import { updateEndpointBody } from './schema.ts'
import { write } from '../write.ts'
import {
  endpointAnswer,
  endpointWritten,
  validateUrl,
  urlFaultOf,
  type EndpointInput,
} from './write-endpoint.ts'
import { sealedHeaders } from '../sealed-headers.ts'

export const updateWebhookEndpoint = endpoint({
  name: 'update-webhook-endpoint',
  audiences: {
    account: 'PATCH /integration/webhook-endpoint/{id}',
    operator: 'PATCH /operator/account/{accountId}/webhook-endpoint/{id}',
  },
  summary: 'Change, enable or disable a webhook endpoint; omitted fields are unchanged',
  access: 'write',
  body: { schema: updateEndpointBody.schema },
  success: { status: 202, schema: endpointWritten },
  refusals: [404, 409, 422],
  async handle(call, name) {
    const urlFault = await urlFaultOf(call)
    const answer = await write<WebhookEndpoint, EndpointInput, AnyCall>(call, {
      name,
      kind: 'webhook_endpoint',
      maskedText: updateEndpointBody.maskedText,
      read(body, _, issues) {
        const sent = updateEndpointBody.read(body, '', issues) as EndpointInput | undefined
        if (sent === undefined) return null
        validateUrl(issues, urlFault, sent)
        return sent
      },
      decide: (loaded, command, context) => {
        const stored = requireEndpoint(loaded.get('webhook_endpoint', command.id))
        const { id: _, ifMatch: __, ...sent } = command
        return decide(stored, inputOf(call, stored, sent), context)
      },
      answer: (decision, operationId) => endpointAnswer(decision, { status: 202, operationId }),
    })
    await awaitQueueEnd(call)
    return answer
  },
})

function inputOf(call: AnyCall, stored: WebhookEndpoint, sent: EndpointInput) {
  const entries = Object.entries(sent).filter(([, value]) => value !== null && value !== undefined)
  // Each value was read by the field of its member, which has its type.
  const content: Partial<EndpointContent> = Object.fromEntries(entries)
  const { description, headers } = content
  const owner = { accountId: call.accountId, id: stored.id }
  return {
    ...content,
    ...(description === '' ? { description: null } : {}),
    ...(headers === undefined
      ? {}
      : { headers: sealedHeaders(call, owner, { headers, stored: stored.headers }) }),
  }
}
