// Bodies and answers about deliveries and replays. A delivery's id consists of the endpoint's id, a hyphen, and the event's
// sequence number.
import type {
  AttemptNote,
  MonitoredEndpoint,
  WebhookDelivery,
} from '../../store/webhooks/webhook-port.ts'
import { flag, instantField, integerField } from '../../schema/choice.ts'
import { object, optional } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { serializeWebhookEndpoint } from './schema.ts'
import {
  shape,
  instant,
  nullable,
  integer,
  string,
  orNull,
  arrayOf,
  boolean,
} from '../../schema/shape.ts'
import { eventTypes } from '../../domain/event.ts'

const attemptsMax = 10

export function deliveryId({ endpointId, seq }: Pick<WebhookDelivery, 'endpointId' | 'seq'>) {
  return `${endpointId}-${seq}`
}

/** `null` for an invalid id. */
export function readDeliveryId(id: string): { endpointId: string; seq: number } | null {
  const [, endpointId, seq] = /^([0-9a-f]{12})-([1-9]\d{0,14})$/.exec(id) ?? []
  return endpointId === undefined ? null : { endpointId, seq: Number(seq) }
}

function serializeCommon(delivery: WebhookDelivery) {
  const { endpointId, seq, eventId, type, recordKind, recordId } = delivery
  return {
    id: deliveryId(delivery),
    endpointId,
    seq,
    eventId,
    type,
    record: { kind: recordKind, id: recordId },
    status: delivery.status,
    attempt: delivery.attempt,
    attemptsMax,
    dueAt: delivery.dueAt,
    eventAt: delivery.eventAt,
    createdAt: delivery.createdAt,
    settledAt: delivery.settledAt,
  }
}

export function serializeDelivery(delivery: WebhookDelivery) {
  return { ...serializeCommon(delivery), attempts: delivery.attempts.map(serializeAttempt) }
}

export function serializeListedDelivery(delivery: WebhookDelivery) {
  const last = delivery.attempts.at(-1)
  return {
    ...serializeCommon(delivery),
    lastAttempt: last === undefined ? null : serializeAttempt(last),
  }
}

export function serializeAttempt({ at, status, failure, latencyMs, answer, fault }: AttemptNote) {
  const injected = fault === undefined ? {} : { fault }
  return { at, status, failure, latencyMs: Math.round(latencyMs), answer, ...injected }
}

export function serializeMonitoredEndpoint({ endpoint, health }: MonitoredEndpoint) {
  const isSwitchedOff = endpoint.status === 'disabled' && endpoint.disabledBecause !== 'asked'
  return {
    ...serializeWebhookEndpoint(endpoint),
    inTrouble: isSwitchedOff || health.failingSince !== null || health.parked > 0,
    delivery: health,
  }
}

export const replayBody = object(
  {
    deliveryId: optional(
      text({
        lengthMax: 64,
        description: 'Replays one delivery; one that waits for its next attempt is sent now.',
      }),
    ),
    failedSince: optional(instantField('Replays all deliveries parked since this time.')),
    fromSeq: optional(
      integerField(1, 'Replays all events of the feed from this sequence number on.'),
    ),
    dryRun: optional(flag('Counts the deliveries without sending them.')),
  },
  'WebhookReplay',
)

const attemptSchema = shape(
  'WebhookAttempt',
  {
    at: instant,
    status: nullable(integer),
    failure: nullable(string),
    latencyMs: integer,
    answer: string,
    fault: string,
  },
  ['fault'],
)

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
