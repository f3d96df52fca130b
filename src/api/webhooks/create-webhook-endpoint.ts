// Creates an endpoint; its secret is shown only once.
import { endpoint } from '../endpoint.ts'
import { createWebhookEndpoint as decide } from '../../domain/webhooks/change-webhook-endpoint.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import { newHex, noRecordId } from '../../ids.ts'
import type { AnyCall } from '../call.ts'
import { createEndpointBody, endpointLimits } from './schema.ts'
import { write } from '../write.ts'
import {
  endpointAnswer,
  endpointWithSecret,
  validateUrl,
  urlFaultOf,
  type EndpointInput,
} from './write-endpoint.ts'
import { sealedHeaders } from '../sealed-headers.ts'

type Command = EndpointInput & { readonly newId: string }

export const createWebhookEndpoint = endpoint({
  name: 'create-webhook-endpoint',
  audiences: {
    account: 'POST /integration/webhook-endpoint',
    operator: 'POST /operator/account/{accountId}/webhook-endpoint',
  },
  summary: 'Create a webhook endpoint; its secret is shown only once',
  access: 'write',
  body: { schema: createEndpointBody.schema },
  success: { status: 201, schema: endpointWithSecret },
  refusals: [409, 422],
  async handle(call, name) {
    const urlFault = await urlFaultOf(call)
    return write<WebhookEndpoint, Command, AnyCall>(call, {
      name,
      kind: 'webhook_endpoint',
      count: 'webhook_endpoint',
      maskedText: createEndpointBody.maskedText,
      read(body, _, issues) {
        const sent = createEndpointBody.read(body, '', issues) as EndpointInput | undefined
        if (sent === undefined) return null
        validateUrl(issues, urlFault, sent)
        return { ...sent, newId: call.isDryRun === true ? noRecordId : newHex(6) }
      },
      idOf: ({ newId }) => newId,
      decide: (loaded, command, context) => {
        refuseFull(loaded.count('webhook_endpoint'))
        const { id, url, eventTypes, description, headers, enabled } = command
        const owner = { accountId: call.accountId, id }
        const content = {
          // A body without a URL was refused before.
          url: url ?? '',
          eventTypes: eventTypes ?? ['*'],
          description: description ?? null,
          headers: sealedHeaders(call, owner, { headers: headers ?? {}, stored: {} }),
          enabled: enabled ?? true,
        }
        return decide(loaded.get('webhook_endpoint', id), { id, ...content }, context)
      },
      answer: (decision, operationId) => {
        const secret = call.webhooks.secretOf(call.accountId, decision.record)
        return endpointAnswer(decision, { status: 201, operationId, secret })
      },
    })
  },
})

function refuseFull(count: number): void {
  if (count < endpointLimits.perAccountMax) return
  const message = `The account has ${count} endpoints, but at most ${endpointLimits.perAccountMax} are allowed.`
  throw new HubError('conflict', message, { rule: 'too_many_webhook_endpoints' })
}
