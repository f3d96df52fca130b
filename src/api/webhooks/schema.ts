// Bodies and answers about webhook endpoints.
import { eventPatterns } from '../../domain/webhooks/wanted-events.ts'
import { type WebhookEndpoint, disabledReasons } from '../../domain/webhooks/webhook-endpoint.ts'
import { eventTypes } from '../../domain/event.ts'
import { flag, oneOfNumbers } from '../../schema/choice.ts'
import { overlapHours } from '../accounts/schema.ts'
import { hubFields, hubMade, type AnswerOf } from '../hub-fields-schema.ts'
import { list, object, optional, required } from '../../schema/object.ts'
import {
  masked,
  nameOf,
  plainText,
  quote,
  shorten,
  wrongType,
  type Field,
} from '../../schema/field.ts'
import { text } from '../../schema/text-fields.ts'
import { headersField } from './headers-schema.ts'
import { nearestName } from '../../schema/nearest-name.ts'
import { addFault } from '../../schema/issues.ts'
import { string, arrayOf, nullable, boolean, instant, shape, integer } from '../../schema/shape.ts'

export const endpointLimits = {
  /** Limit of an account, without deleted endpoints. */
  perAccountMax: 100,
  urlMax: 2_000,
  descriptionMax: 500,
  eventTypesMax: 100,
} as const

const knownTypes: readonly string[] = [...eventPatterns, ...Object.keys(eventTypes)]

const eventType: Field<string> = {
  schema: {
    type: 'string',
    description:
      'An event type such as `invoice.paid`, all types of a kind such as `invoice.*`, or `*`.',
  },
  read(value, pointer, issues) {
    if (typeof value !== 'string') return wrongType(issues, pointer, { wanted: 'a text', value })
    if (knownTypes.includes(value)) return value
    const nearest = nearestName(value, knownTypes)
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
    const message = `${nameOf(pointer)} is ${quote(value)}, which is not an event type.${hint}`
    return addFault(issues, { pointer, rule: 'event_type_unknown', message, sent: shorten(value) })
  },
  maskedText: plainText,
}

const members = {
  url: text({
    lengthMax: endpointLimits.urlMax,
    description: 'The URL to which events are posted.',
  }),
  eventTypes: list(eventType, {
    itemsMax: endpointLimits.eventTypesMax,
    description: 'The event types to deliver.',
  }),
  description: text({ lengthMax: endpointLimits.descriptionMax, emptyAllowed: true }),
  headers: headersField,
  enabled: flag('Whether events are delivered.'),
}

export const createEndpointBody = object(
  {
    url: required(members.url),
    eventTypes: optional(members.eventTypes),
    description: optional(members.description),
    headers: optional(members.headers),
    enabled: optional(members.enabled),
  },
  'WebhookEndpointCreate',
)

export const updateEndpointBody = object(
  {
    url: optional(members.url),
    eventTypes: optional(members.eventTypes),
    description: optional(members.description),
    headers: optional(members.headers),
    enabled: optional(members.enabled),
  },
  'WebhookEndpointChange',
)

export const rotateSecretBody = object(
  {
    overlapHours: optional(
      oneOfNumbers(
        overlapHours.choices,
        'How long the previous secret also signs, in hours; 24 by default',
      ),
    ),
  },
  'WebhookSecretRotate',
)

const headerNames = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(headers).map((name) => [name, masked]))

/** As in events, without the state of deliveries. */
export function serializeWebhookEndpoint(endpoint: WebhookEndpoint) {
  return {
    id: endpoint.id,
    url: endpoint.url,
    eventTypes: endpoint.eventTypes,
    description: endpoint.description,
    headers: headerNames(endpoint.headers),
    enabled: endpoint.status === 'enabled',
    disabledBecause: endpoint.disabledBecause,
    deleted: endpoint.status === 'deleted',
    overlapUntil: endpoint.overlapUntil,
    hub: hubFields(endpoint),
  } satisfies AnswerOf<WebhookEndpoint, 'status' | 'secretNumber' | 'olderSecrets'>
}

const endpointProperties = {
  id: string,
  url: string,
  eventTypes: arrayOf(string),
  description: nullable(string),
  headers: {
    type: 'object',
    description: 'By name. Values are not shown.',
    additionalProperties: { type: 'string' },
  },
  enabled: boolean,
  disabledBecause: { type: ['string', 'null'], enum: [...disabledReasons, null] },
  deleted: boolean,
  overlapUntil: nullable(instant),
  hub: hubMade,
} satisfies AnswerOf<WebhookEndpoint, 'status' | 'secretNumber' | 'olderSecrets'>

export const webhookEndpointSchema = shape('WebhookEndpoint', endpointProperties)

export const monitoredEndpointSchema = shape('WatchedWebhookEndpoint', {
  ...endpointProperties,
  inTrouble: boolean,
  delivery: shape('WebhookEndpointDelivery', {
    takenSeq: integer,
    lastSeq: integer,
    pending: integer,
    parked: integer,
    failingSince: nullable(instant),
    lastDeliveredAt: nullable(instant),
    lastFailedAt: nullable(instant),
    lastFailure: nullable(string),
  }),
})
