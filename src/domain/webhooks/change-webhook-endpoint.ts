// What can be done with an endpoint: make it, change it, give it another secret, switch it off, delete it.
import { HubError } from '../hub-error.ts'
import { applied, firstFields, made, rewritten, unchanged } from '../hub-write.ts'
import type { Instant } from '../instant.ts'
import type { EventType } from '../event.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import type { Json } from '../json-changes.ts'
import {
  secretLimits,
  type DisabledReason,
  type OlderSecret,
  type WebhookEndpoint,
} from './webhook-endpoint.ts'

/** What of an endpoint is said in a body; the values of headers are sealed. */
export type EndpointContent = Pick<
  WebhookEndpoint,
  'url' | 'eventTypes' | 'description' | 'headers'
> & { readonly enabled: boolean }

export function createWebhookEndpoint(
  stored: WebhookEndpoint | null,
  { id, enabled, ...content }: EndpointContent & { readonly id: string },
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  if (stored !== null) throw new Error('a new endpoint has the id of another one')
  const record: WebhookEndpoint = {
    kind: 'webhook_endpoint',
    id,
    blueTapeId: id,
    ...firstFields(context),
    ...content,
    ...stateOf(enabled),
    secretNumber: 1,
    olderSecrets: [],
    overlapUntil: null,
  }
  return applied(record, [made(record, 'webhook_endpoint.created')])
}

/** What is not said stays as it is. */
export function updateWebhookEndpoint(
  stored: WebhookEndpoint | null,
  { enabled, ...content }: Partial<EndpointContent>,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = required(stored)
  const isSwitched = enabled !== undefined && enabled !== (endpoint.status === 'enabled')
  const fields = { ...content, ...(isSwitched ? stateOf(enabled) : {}) }
  return changed(endpoint, fields, { type: 'webhook_endpoint.updated', context })
}

/**
 * A new secret; the one before it signs as well until `overlapUntil`, and those before that as long as they were
 * promised to. `null` is for a secret that leaked: then only the new one signs.
 */
export function rotateWebhookSecret(
  stored: WebhookEndpoint | null,
  { overlapUntil }: { readonly overlapUntil: Instant | null },
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = required(stored)
  const { secretNumber } = endpoint
  const olderSecrets = overlapUntil === null ? [] : olderOf(endpoint, overlapUntil, context.now)
  const untils = olderSecrets.map(({ until }) => until).toSorted()
  const fields = {
    secretNumber: secretNumber + 1,
    olderSecrets,
    overlapUntil: untils.at(-1) ?? null,
  }
  return changed(endpoint, fields, { type: 'webhook_endpoint.secret_rotated', context })
}

function olderOf(endpoint: WebhookEndpoint, until: Instant, now: Instant): readonly OlderSecret[] {
  const promised = endpoint.olderSecrets.filter((secret) => secret.until > now)
  const { olderSecretsMax } = secretLimits
  if (promised.length < olderSecretsMax)
    return [{ number: endpoint.secretNumber, until }, ...promised]
  const rule = 'too_many_webhook_secrets'
  const message = `${olderSecretsMax} older secrets of the endpoint still sign, and no more are allowed.`
  throw new HubError('conflict', message, { rule })
}

/** By the hub itself. An endpoint that somebody has switched off or deleted meanwhile stays so. */
export function disableWebhookEndpoint(
  stored: WebhookEndpoint | null,
  because: Exclude<DisabledReason, 'asked'>,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = required(stored)
  if (endpoint.status !== 'enabled') return unchanged(endpoint)
  const fields = { status: 'disabled', disabledBecause: because } as const
  return changed(endpoint, fields, { type: 'webhook_endpoint.disabled', context })
}

/** The headers go at once: nothing needs them any more. */
export function deleteWebhookEndpoint(
  stored: WebhookEndpoint | null,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const fields = { status: 'deleted', disabledBecause: null, headers: {} } as const
  return changed(required(stored), fields, { type: 'webhook_endpoint.deleted', context })
}

export function requireEndpoint(stored: WebhookEndpoint | null): WebhookEndpoint {
  return required(stored)
}

function required(stored: WebhookEndpoint | null): WebhookEndpoint {
  if (stored !== null && stored.status !== 'deleted') return stored
  const rule = 'webhook_endpoint_not_found'
  throw new HubError('not_found', 'Webhook endpoint not found.', { rule })
}

function stateOf(enabled: boolean): Pick<WebhookEndpoint, 'status' | 'disabledBecause'> {
  return enabled
    ? { status: 'enabled', disabledBecause: null }
    : { status: 'disabled', disabledBecause: 'asked' }
}

type Happening = { readonly type: EventType; readonly context: DecisionContext }

function changed(
  endpoint: WebhookEndpoint,
  fields: Partial<WebhookEndpoint>,
  { type, context }: Happening,
): Decision<WebhookEndpoint> {
  const { record, event } = rewritten(endpoint, fields, type, context)
  const changes = event?.changes ?? []
  if (changes.length === 0) return unchanged(endpoint)
  const shown = changes.map((change) => {
    return change.pointer === '/headers' ? { ...change, ...namesOnly(change) } : change
  })
  return applied(record, [{ record, event: { type, changes: shown } }])
}

/** An event is for everybody who reads the feed, and is never rewritten: it gets no value of a header. */
function namesOnly({ before, after }: { readonly before: Json; readonly after: Json }) {
  return { before: Object.keys(before ?? {}), after: Object.keys(after ?? {}) }
}
