// Rotates the secret of an endpoint. Both secrets sign until the end of the overlap, so that a receiver can switch; an overlap
// of 0 hours is for a leaked secret.
import { endpoint } from '../endpoint.ts'
import { rotateWebhookSecret as decide } from '../../domain/webhooks/change-webhook-endpoint.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import type { AnyCall } from '../call.ts'
import { overlapHours } from '../accounts/schema.ts'
import { rotateSecretBody } from './schema.ts'
import { write } from '../write.ts'
import { endpointAnswer, endpointWithSecret } from './write-endpoint.ts'

type Command = { readonly overlapUntil: string | null }

export const rotateWebhookSecret = endpoint({
  name: 'rotate-webhook-secret',
  audiences: {
    account: 'POST /integration/webhook-endpoint/{id}/rotate',
    operator: 'POST /operator/account/{accountId}/webhook-endpoint/{id}/rotate',
  },
  summary:
    'Rotate the secret of a webhook endpoint; the new one is shown only once, and both sign during the overlap',
  access: 'write',
  body: { schema: rotateSecretBody.schema, optional: true },
  success: { status: 202, schema: endpointWithSecret },
  refusals: [404, 409, 422],
  handle: (call, name) =>
    write<WebhookEndpoint, Command, AnyCall>(call, {
      name,
      kind: 'webhook_endpoint',
      maskedText: rotateSecretBody.maskedText,
      emptyBody: new Map(),
      read(body, { now }, issues) {
        const sent = rotateSecretBody.read(body, '', issues)
        return sent === undefined ? null : { overlapUntil: endOf(sent.overlapHours, now) }
      },
      decide: (loaded, { id, overlapUntil }, context) =>
        decide(loaded.get('webhook_endpoint', id), { overlapUntil }, context),
      answer: (decision, operationId) => {
        const secret = call.webhooks.secretOf(call.accountId, decision.record)
        return endpointAnswer(decision, { status: 202, operationId, secret })
      },
    }),
})

function endOf(requested: number | null | undefined, now: Date): string | null {
  const hours = requested ?? overlapHours.default
  return hours === 0 ? null : new Date(now.getTime() + hours * 3_600_000).toISOString()
}
