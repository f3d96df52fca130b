// The JSON Schemas of endpoints and deliveries of webhooks.
import { eventTypes } from '../../domain/event.ts'
import { disabledReasons } from '../../domain/webhooks/webhook-endpoint.ts'
import { hub } from '../credit/answer-schemas.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  nullable,
  orNull,
  shape,
  string,
} from '../../schema/shape.ts'

const endpointProperties = {
  id: string,
  url: string,
  eventTypes: arrayOf(string),
  description: nullable(string),
  headers: {
    type: 'object',
    description: 'By name. The values are not shown.',
    additionalProperties: { type: 'string' },
  },
  enabled: boolean,
  disabledBecause: { type: ['string', 'null'], enum: [...disabledReasons, null] },
  deleted: boolean,
  overlapUntil: nullable(instant),
  hub,
}

export const webhookEndpointSchema = shape('WebhookEndpoint', endpointProperties)

export const watchedEndpointSchema = shape('WatchedWebhookEndpoint', {
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

const attemptSchema = shape('WebhookAttempt', {
  at: instant,
  status: nullable(integer),
  failure: nullable(string),
  latencyMs: integer,
  answer: string,
})

const deliveryProperties = {
  id: string,
  endpointId: string,
  seq: integer,
  eventId: string,
  type: { type: 'string', enum: Object.keys(eventTypes) },
  record: shape('WebhookDeliveryRecord', { kind: string, id: string }),
  status: { type: 'string', enum: ['pending', 'delivered', 'parked'] },
  attempt: integer,
  attemptsMax: integer,
  dueAt: nullable(instant),
  eventAt: instant,
  createdAt: instant,
  settledAt: nullable(instant),
}

export const deliveryListedSchema = shape('WebhookDeliveryListed', {
  ...deliveryProperties,
  lastAttempt: orNull(attemptSchema),
})

export const deliverySchema = shape('WebhookDelivery', {
  ...deliveryProperties,
  attempts: arrayOf(attemptSchema),
})

export const testedSchema = shape('WebhookTested', {
  delivered: boolean,
  eventId: string,
  attempt: attemptSchema,
})

export const replayedSchema = shape('WebhookReplayed', { count: integer, dryRun: boolean })
