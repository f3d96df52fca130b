// Creates, updates, disables and deletes webhook endpoints, and rotates their secrets.
import { HubError } from '../hub-error.ts'
import { applied, initialFields, created, updated, unchanged } from '../hub-write.ts'
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

/** The fields of an endpoint in a body; the values of headers are sealed. */
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
    ...initialFields(context),
    ...content,
    ...stateOf(enabled),
    secretNumber: 1,
    olderSecrets: [],
    overlapUntil: null,
  }
  return applied(record, [created(record, 'webhook_endpoint.created')])
}

/** Omitted fields stay as stored. */
export function updateWebhookEndpoint(
  stored: WebhookEndpoint | null,
  { enabled, ...content }: Partial<EndpointContent>,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = requireEndpoint(stored)
  const isSwitched = enabled !== undefined && enabled !== (endpoint.status === 'enabled')
  const fields = { ...content, ...(isSwitched ? stateOf(enabled) : {}) }
  return changed(endpoint, fields, { type: 'webhook_endpoint.updated', context })
}

/**
 * Rotates to a new secret. The previous one keeps signing until `overlapUntil`, and older ones until their own end. Use
 * `null` after a leak: only the new secret signs.
 */
export function rotateWebhookSecret(
  stored: WebhookEndpoint | null,
  { overlapUntil }: { readonly overlapUntil: Instant | null },
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = requireEndpoint(stored)
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

/** Used by the hub itself. An endpoint that was disabled or deleted in the meantime stays as it is. */
export function disableWebhookEndpoint(
  stored: WebhookEndpoint | null,
  because: Exclude<DisabledReason, 'asked'>,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const endpoint = requireEndpoint(stored)
  if (endpoint.status !== 'enabled') return unchanged(endpoint)
  const fields = { status: 'disabled', disabledBecause: because } as const
  return changed(endpoint, fields, { type: 'webhook_endpoint.disabled', context })
}

/** Removes the headers, which may contain secrets, at once. */
export function deleteWebhookEndpoint(
  stored: WebhookEndpoint | null,
  context: DecisionContext,
): Decision<WebhookEndpoint> {
  const fields = { status: 'deleted', disabledBecause: null, headers: {} } as const
  return changed(requireEndpoint(stored), fields, { type: 'webhook_endpoint.deleted', context })
}

/** Throws HubError `not_found` for a missing or deleted endpoint. */
export function requireEndpoint(stored: WebhookEndpoint | null): WebhookEndpoint {
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
  const { record, event } = updated(endpoint, fields, type, context)
  const changes = event?.changes ?? []
  if (changes.length === 0) return unchanged(endpoint)
  const shown = changes.map((change) => {
    return change.pointer === '/headers' ? { ...change, ...namesOnly(change) } : change
  })
  return applied(record, [{ record, event: { type, changes: shown } }])
}

/** Events are immutable and visible to every reader of the feed, so they contain no header values. */
function namesOnly({ before, after }: { readonly before: Json; readonly after: Json }) {
  return { before: Object.keys(before ?? {}), after: Object.keys(after ?? {}) }
}
